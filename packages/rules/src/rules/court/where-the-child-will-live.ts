import type { CarePlanRecord, PermanencePlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, pass } from '../../engine/verdicts.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { wantingIn } from '../../facts/court-plan.ts'
import { type Located, said } from '../../facts/located.ts'
import { mainPlans, runningPlans } from '../../facts/permanence-plans.ts'
import { finalPlan } from '../../facts/plan-sought.ts'

export const rule = defineRule({
  id: 'court/where-the-child-will-live',
  also: ['court-perm-where'],
  title: 'Where the child will live in the long term',
  requirement:
    'The plan must say where the child will live in the long term: with a parent, family or a friend; by adoption; or in other long-term care.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3B)(a)')],
  inForce: { from: '2014-04-22' },
  why: 'It is the first thing that the child, the family and the court want to know.',
  doesNotJudge: 'Whether it is the right place, and whether it can be found.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan says where the child will live in the long term',
    absent:
      'Enter where the child will live in the long term: with a parent, family or a friend, by adoption, or in other long-term care',
    unknown:
      'Enter, by the day that the court set, where the child will live in the long term: with a parent, family or a friend, by adoption, or in other long-term care',
    judge:
      'Decide whether the overall aim says where the child will live in the long term, and enter it for the court',
    other:
      'Decide where the child will live in the long term, and enter it for the court: the plan for permanence only says "other"',
    conflict:
      'Check the plan put to the court at the end and the plan for permanence: one of them is adoption and the other is not',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts, plan, asAt }) => beforeTheCourt(facts.careCases).map((one) => routeOf(one, plan, asAt)),
})

function routeOf(one: CourtCase, plan: CarePlanRecord, asAt: string): Verdict {
  const { value, path } = one
  const at = `${path}/plan/where`
  const mains = mainPlans(runningPlans(plan, asAt))
  if (contradicts(finalPlan(value), mains)) return conflict(`${path}/plan/final`)
  if (said(value.plan?.where)) return pass(at)
  const main = mains.find(({ value: { plan: kind } }) => kind !== 'OTHERPLN')
  if (main !== undefined) return pass(main.path)
  if (said(plan.permanence?.aim)) return judge(at)
  return mains.length > 0 ? judge(at, {}, 'other') : wantingIn(one, 'where', asAt)
}

/** Adoption before the court and nowhere among the main plans, or the other way round. "Other" may be anything. */
function contradicts(
  final: ReturnType<typeof finalPlan>,
  mains: readonly Located<PermanencePlan>[],
): boolean {
  if (final === undefined || final === 'G' || mains.length === 0) return false
  const isAdoption = ({ value: { plan } }: Located<PermanencePlan>) => plan === 'ADOPTION'
  return final === 'C' ? !mains.some(isAdoption) : mains.every(isAdoption)
}
