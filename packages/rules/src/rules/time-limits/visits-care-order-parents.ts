import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-care-order-parents',
  also: ['t-visit-care-order-P'],
  title: 'Visits where a child under a care order lives with a parent',
  requirement:
    'A child under a care order who lives with a parent must be visited within one week of the order, and then at intervals of not more than six weeks.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(5)')],
  inForce: { from: '2011-04-01' },
  why: 'The order says that the child is at risk at home, and home is where the child is.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. A placement that begins under an order already made has its first visit counted from its own beginning. A care order is taken to be new where it is the first on record; after another, or after a placement order, only where an order of that day is recorded.',
  when: timeLimits,
  messages: visitMessages,
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, the start of the placement, or the care order',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['care-order-parents'],
      'No placement with a parent under a care order is on record',
    ),
})
