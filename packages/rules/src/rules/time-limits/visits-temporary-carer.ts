import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitDoubts, visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-temporary-carer',
  also: ['t-visit-temp-carer-ico'],
  title: 'Visits to a carer approved for a time, or to a parent under an interim order',
  requirement:
    'A child with a connected person approved for a time, or with a parent under an interim care order, must be visited weekly up to the first review, and then at intervals of not more than four weeks.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(4)')],
  inForce: { from: '2011-04-01' },
  why: 'The home has not been fully assessed yet, and the child cannot be the one to find out.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. Which review is meant where one was held before the placement began: the rule takes the first one held in the placement, and leaves an interval that only weekly visits would break to a person. Approval that has run out counts until full approval is on record.',
  when: timeLimits,
  messages: {
    ...visitMessages,
    firstReview: visitDoubts.firstReview,
    reviews: visitDoubts.reviews,
    legalStatus: visitDoubts.legalStatus,
    fullApproval: visitDoubts.fullApproval,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['temporary-carer'],
      'No placement with a carer approved for a time, or with a parent under an interim care order, is on record',
    ),
})
