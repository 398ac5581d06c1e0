import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/advocacy-offered',
  also: ['advocacy-offered'],
  title: 'An advocate was offered',
  requirement: 'The child should be told of advocacy, with the day and whether the child took it up.',
  force: 'should',
  standing: 'read',
  citation: [cite('CA 1989', 's.26A'), cite('SI 2006/1738')],
  why: 'Somebody beside you who is on nobody else’s side makes it easier to say what you want.',
  doesNotJudge:
    'Whether the child understood what an advocate does. The duty itself is to make arrangements for those who wish to make representations.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child was offered an advocate, and the record says whether they took it up',
    unknown: 'Offer the child an advocate, or enter the day on which that was done',
    takenUp: 'Say whether the child wanted an advocate',
    absent: 'Enter the name of the child’s advocate',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt, facts }) {
    if (isUnderTwo(facts)) return notApplicable('The child is under two')
    const { offeredOn, takenUp, advocate } = plan.participation?.advocacy ?? {}
    const path = '/participation/advocacy'
    return passUnless(
      [
        happenedBy(offeredOn, asAt) ? undefined : unknown(`${path}/offeredOn`),
        takenUp === undefined && happenedBy(offeredOn, asAt)
          ? unknown(`${path}/takenUp`, {}, 'takenUp')
          : undefined,
        takenUp === true && !said(advocate?.name) ? absent(`${path}/advocate/name`) : undefined,
      ],
      `${path}/offeredOn`,
    )
  },
})
