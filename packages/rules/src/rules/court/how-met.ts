import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { pass } from '../../engine/verdicts.ts'
import { beforeTheCourt } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { wantingIn } from '../../facts/court-plan.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/how-met',
  also: ['court-perm-meets'],
  title: 'How the long-term plan meets the needs',
  requirement: 'The plan must say how the long-term plan for the child’s upbringing would meet those needs.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.31(3B)(b)(iii)')],
  inForce: { from: '2017-10-31' },
  why: 'A list of needs beside the name of a placement leaves the court to guess what one has to do with the other.',
  doesNotJudge: 'Whether the needs would really be met.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan says how the needs would be met in the long term',
    absent: 'Enter how the long-term plan would meet the child’s current and future needs',
    unknown:
      'Enter, by the day that the court set, how the long-term plan would meet the child’s current and future needs',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts, asAt }) =>
    beforeTheCourt(facts.careCases).map((one) =>
      said(one.value.plan?.howMet) ? pass(`${one.path}/plan/howMet`) : wantingIn(one, 'howMet', asAt),
    ),
})
