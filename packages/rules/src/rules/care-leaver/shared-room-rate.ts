import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'

const path = '/housing/rentRate'

export const rule = definePathwayRule({
  id: 'care-leaver/shared-room-rate',
  also: ['pw-lha-exempt'],
  title: 'Not held to the shared-room rate',
  requirement:
    'A care leaver under 25 who rents from a private landlord must not be limited to the rate for shared accommodation.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2021/546')],
  inForce: { from: '2021-05-31' },
  why: 'A room among strangers is not where everybody who grew up in care can settle.',
  doesNotJudge:
    'How high the rate is, whether it covers the rent, and anything of a plan that names no rate. It advises: whether it speaks to a child who is still looked after, or to a young person who qualifies for advice alone, is for a person to look at.',
  messages: {
    pass: 'Help with rent is at the rate for a place of one’s own',
    conflict:
      'Ask for the rate for a place of one’s own: help with rent is at the shared-room rate, to which care leavers under 25 are not held',
    judge: 'Decide with a housing adviser whether the young person may be held to the shared-room rate',
    category: 'Select whether the young person is eligible, relevant, former relevant or qualifying',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { housing }, facts: { category } }) => {
    const rate = housing?.rentRate
    if (rate === undefined) return notApplicable('No rate of help with rent is recorded')
    if (rate === 'own-place') return pass(path)
    if (category === undefined) return unknown('/eligibility', {}, 'category')
    if (category === 'none') return notApplicable('The young person is not a care leaver on this day')
    return category === 'eligible' || category === 'qualifying' ? judge(path) : conflict(path)
  },
})
