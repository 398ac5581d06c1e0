import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { due, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { pathwayReviews } from '../../facts/pathway-reviews.ts'
import { authoritysHomeFrom, homeMessages } from '../../timetable/adviser-contacts.ts'

const path = '/reviews'

export const rule = definePathwayRule({
  id: 'time-limits/pathway-review-after-move',
  also: ['t-pathway-review-move'],
  title: 'Early review after a move',
  requirement:
    'An extra early review of the pathway plan must follow a move into accommodation that the authority found.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/2571', 'reg 7(3)')],
  why: 'The first weeks in a new place show what the plan forgot, from the bus to the bed.',
  doesNotJudge:
    'How soon the review has to be: the number of days has not been established, so that it only informs, and nothing is ever overdue by it.',
  when: afterCare,
  messages: {
    pass: 'The pathway plan was reviewed after the move',
    due: 'Review the pathway plan early, as the young person moved on {from}',
    unknown: 'Enter the reviews of the pathway plan, or record that there were none',
    ...homeMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The young person moved in',
  evaluate: (context) => {
    const { pathwayPlan, asAt, facts } = context
    const from = authoritysHomeFrom(context)
    if (typeof from !== 'string') return from
    if (from < (facts.dutiesFrom ?? ''))
      return notApplicable('The young person lived there before these duties began')
    if (pathwayPlan.reviews === undefined) return unknown(path)
    const review = pathwayReviews(pathwayPlan.reviews, asAt).held.find(({ on }) => on >= from)
    return review === undefined ? due(path, { from }) : pass(review.path, { from, doneOn: review.on })
  },
})
