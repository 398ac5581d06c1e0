import { standingOf } from '../../care-leaver/standing-of.ts'
import { standingMessages, standingUnknown } from '../../care-leaver/standing-unknown.ts'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { sixteenOrOver } from '../../facts/leaving-care-conditions.ts'

const path = '/leavingCare/pathwayPlanOn'

export const rule = defineRule({
  id: 'time-limits/pathway-plan-ready',
  also: ['t-pathway-plan-eligible'],
  title: 'Pathway plan as soon as possible after the assessment',
  requirement:
    'The pathway plan of an eligible child must be ready as soon as possible after the assessment, and include the care plan.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 43')],
  inForce: { from: '2011-04-01' },
  why: 'An assessment that no plan follows on is a list of needs that nobody meets.',
  doesNotJudge:
    'Whether it was ready as soon as possible, for which there is no number of days, whether it includes the care plan, and what it says, which the rules over the pathway plan look at.',
  when: [lookedAfter, sixteenOrOver, notRemand],
  messages: {
    pass: 'The pathway plan followed on the assessment',
    unknown:
      'Have the pathway plan ready as soon as possible and enter the day: the assessment was complete on {from}',
    judge:
      'Say whether the pathway plan of {doneOn} was made again after the assessment, which was complete on {from}',
    ...standingMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The assessment was complete',
  evaluate: ({ plan, asAt }) => {
    const { assessmentCompletedOn: from, pathwayPlanOn: doneOn } = plan.leavingCare ?? {}
    if (from === undefined || from > asAt)
      return notApplicable('No assessment that the plan would follow on is recorded as complete')
    const { category } = standingOf(plan, asAt)
    if (category === 'unknown') return standingUnknown(plan)
    if (category !== 'eligible') return notApplicable('The child is not an eligible child on this day')
    if (doneOn === undefined || doneOn > asAt) return unknown(path, { from })
    return doneOn < from ? judge(path, { from, doneOn }) : pass(path, { from, doneOn })
  },
})
