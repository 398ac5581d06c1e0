import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-other-arranger',
  also: ['t-visit-other-arranger'],
  title: 'Visits where somebody else arranges where the child lives',
  requirement:
    'Where somebody other than the authority arranges where a child in care lives, the child must be visited within one week of the start and of each change, at intervals of not more than six weeks in the first year, and then of not more than three months.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 28(6)')],
  inForce: { from: '2011-04-01' },
  why: 'The authority has not chosen this home, and has to see for itself how the child is there.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. A change is recorded as a new placement, whose first visit has a rule of its own.',
  when: timeLimits,
  messages: visitMessages,
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['other-arranger'],
      'No placement of a child in care that somebody else arranged is on record',
    ),
})
