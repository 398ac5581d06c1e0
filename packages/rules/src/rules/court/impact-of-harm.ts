import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { pass } from '../../engine/verdicts.ts'
import { beforeTheCourt } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { wantingIn } from '../../facts/court-plan.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/impact-of-harm',
  also: ['court-perm-harm'],
  title: 'What the harm did or would do',
  requirement: 'The plan must set out the impact on the child of the harm suffered or likely to be suffered.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3B)(b)(i)')],
  inForce: { from: '2017-10-31' },
  why: 'A home can only make good what somebody has understood.',
  doesNotJudge: 'Whether the harm is proved, and whether its impact is described as it was.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan sets out the impact of harm',
    absent: 'Enter what the harm suffered, or likely to be suffered, has done or would do to the child',
    unknown:
      'Enter, by the day that the court set, what the harm suffered, or likely to be suffered, has done or would do to the child',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts, plan, asAt }) =>
    beforeTheCourt(facts.careCases).map((one) => {
      const { value, path } = one
      if (said(value.plan?.impactOfHarm)) return pass(`${path}/plan/impactOfHarm`)
      return said(plan.reasons?.harm) ? pass('/reasons/harm') : wantingIn(one, 'impactOfHarm', asAt)
    }),
})
