import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict, pass } from '../../engine/verdicts.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { said } from '../../facts/located.ts'
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
    conflict:
      'Check the plan put to the court at the end and the plan for permanence: one of them is adoption and the other is not',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts, plan, asAt }) => beforeTheCourt(facts.careCases).map((one) => routeOf(one, plan, asAt)),
})

function routeOf({ value, path }: CourtCase, plan: CarePlanRecord, asAt: string): Verdict {
  const [main, ...others] = mainPlans(runningPlans(plan, asAt))
  const final = finalPlan(value)
  if (main !== undefined && final !== undefined) {
    const adoption = [main, ...others].some((each) => each.value.plan === 'ADOPTION')
    if (adoption !== (final === 'C')) return conflict(`${path}/plan/final`)
  }
  if (said(value.plan?.where)) return pass(`${path}/plan/where`)
  return main === undefined ? absent(`${path}/plan/where`) : pass(main.path)
}
