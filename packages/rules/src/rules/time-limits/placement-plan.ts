import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { endedBy, ownPlacements, undatedPlacements } from '../../facts/own-placements.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { readyVerdict } from '../../timetable/ready-before.ts'

export const rule = defineRule({
  id: 'time-limits/placement-plan',
  also: ['t-placement-plan'],
  title: 'Placement plan ready in time',
  requirement:
    'The placement plan must be ready before the child is placed or, if that is not practicable, within 5 working days of the start of the placement.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(1)–(2)')],
  inForce: { from: '2011-04-01' },
  why: 'The people who open the door need to know who comes in, what helps at night and who may be phoned.',
  doesNotJudge:
    'Whether it was really not practicable to have the plan ready before. A plan made on the day of the placement counts as made before it. Where a placement without a plan ended before the five days were over, none is asked for. Hospital, custody and a holiday away are no placements here.',
  when: timeLimits,
  messages: {
    pass: 'Each placement had its plan in time',
    due: 'Have the placement plan ready by {dueOn}: the placement began on {from}',
    late: 'The placement plan was ready on {doneOn}: it was due by {dueOn}',
    overdue: 'The placement plan was not ready by {dueOn}',
    unknown: 'Enter the day on which the placement plan was ready: it was due by {dueOn}',
    judge:
      'Check the day on which the placement plan was ready: {doneOn} is more than a year before the placement began on {from}',
    noReason: 'Say why it was not practicable to have the placement plan ready before {from}',
    placements: 'Enter the placements, or record that there are none',
    start: 'Enter the day on which the placement began',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'The placement began',
  gatherAt: '/placements',
  evaluate: ({ plan, asAt, facts, workingDays }) => {
    if (plan.placements === undefined) return unknown('/placements', {}, 'placements')
    const undated = undatedPlacements(plan.placements).map((path) => unknown(`${path}/from`, {}, 'start'))
    const judged = ownPlacements(facts).filter(({ start }) => notJudgedOn(plan.legal, start) === undefined)
    if (judged.length + undated.length === 0) {
      return notApplicable('No placement that the rule applies to has begun in this time in care')
    }
    const made = judged.flatMap((placement) => {
      const { value, path, start } = placement
      const { preparedOn, reasonNotReadyBefore: reason } = value.plan ?? {}
      const endedOn = endedBy(placement, asAt)
      if (preparedOn === undefined && endedOn !== undefined && endedOn <= workingDays.add(start, 5)) return []
      if (preparedOn !== undefined && preparedOn < addMonths(start, -12)) {
        return judge(`${path}/plan/preparedOn`, { placementId: value.id, from: start, doneOn: preparedOn })
      }
      const plan = { start, workingDays: 5, preparedOn, reason }
      return readyVerdict(plan, { asAt, workingDays }, `${path}/plan`, { placementId: value.id })
    })
    return made.length + undated.length === 0
      ? notApplicable('Each placement ended while there was still time for its plan')
      : [...undated, ...made]
  },
})
