import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitDoubts, visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-emergency-parents',
  also: ['t-visit-emergency-P'],
  title: 'Visits where the child was placed with a parent before assessment',
  requirement:
    'A child placed with a parent before assessment must be visited weekly up to the first review, and then at intervals of not more than six weeks.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(3)')],
  inForce: { from: '2011-04-01' },
  why: 'Nobody knows yet whether home is safe, so somebody has to look every week.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. Which review is meant where one was held before the placement began: the rule takes the first one held in the placement, and leaves an interval that only weekly visits would break to a person.',
  when: timeLimits,
  messages: { ...visitMessages, firstReview: visitDoubts.firstReview, reviews: visitDoubts.reviews },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['emergency-parents'],
      'No placement with a parent before assessment is on record',
    ),
})
