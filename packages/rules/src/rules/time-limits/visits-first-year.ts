import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { unknown } from '../../engine/verdicts.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-first-year',
  also: ['t-visit-year1'],
  title: 'Visits in the first year of a placement',
  requirement:
    'After the first visit, the child must be visited at intervals of not more than six weeks in the first year of the placement.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(2)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'A child in a new home needs somebody from outside it who comes often enough to notice.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. A placement with no visit at all is counted from the day it began; where it had ended before the first visit on record, a person is asked.',
  when: timeLimits,
  messages: { ...visitMessages, placements: 'Enter the placements, or record that there are none' },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    context.plan.placements === undefined
      ? unknown('/placements', {}, 'placements')
      : visitVerdicts(
          context,
          ['first-year'],
          'No placement of this time in care has been under the general rule in its first year',
        ),
})
