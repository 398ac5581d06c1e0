import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitDoubts, visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-later',
  also: ['t-visit-later'],
  title: 'Visits after the first year of a placement',
  requirement:
    'After the first year of the placement, the child must be visited at intervals of not more than three months if it is meant to last until 18, and otherwise of not more than six weeks.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(2)(c)')],
  inForce: { from: '2011-04-01' },
  why: 'A settled child still needs somebody who keeps coming, and to whom it can be said that things have changed.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. A placement agreed as long-term fostering with visits six months apart has a rule of its own.',
  when: timeLimits,
  messages: { ...visitMessages, until18: visitDoubts.until18 },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['until-18', 'later'],
      'No placement of this time in care has been under the general rule after its first year',
    ),
})
