import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, pass } from '../../engine/verdicts.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { wantingIn } from '../../facts/court-plan.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/needs',
  also: ['court-perm-needs'],
  title: 'Needs now and later',
  requirement:
    'The plan must set out the child’s current and future needs, those that come from the harm included.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3B)(b)(ii)')],
  inForce: { from: '2017-10-31' },
  why: 'A long-term plan is for the child who will be ten and fifteen too, not only for the child of today.',
  doesNotJudge: 'Whether every need is there, and whether later needs can be known yet.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan sets out the child’s needs for the court',
    absent:
      'Enter the child’s current and future needs for the court, those that come from the harm included',
    unknown:
      'Enter, by the day that the court set, the child’s current and future needs, those that come from the harm included',
    judge:
      'Decide whether the needs of the care plan cover later needs and those that come from the harm, and enter them for the court',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: (context) => beforeTheCourt(context.facts.careCases).map((one) => needsOf(one, context)),
})

function needsOf(one: CourtCase, { facts, asAt }: RuleContext): Verdict {
  const { value, path } = one
  const at = `${path}/plan/needs`
  if (said(value.plan?.needs)) return pass(at)
  return facts.needs.some((need) => said(need.value.statement)) ? judge(at) : wantingIn(one, 'needs', asAt)
}
