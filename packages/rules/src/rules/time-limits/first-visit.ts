import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { undatedPlacements } from '../../facts/own-placements.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { type VisitedPlacement, visitedPlacements } from '../../facts/visit-gaps.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { consideringTheList, visitMessages } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/first-visit',
  also: ['t-visit-first'],
  title: 'First visit within a week of each placement',
  requirement: 'The child must be visited within one week of the start of each placement.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 28(2)(a)')],
  inForce: { from: '2011-04-01' },
  why: 'The first days with new people are the hardest, and the child needs a familiar face to talk to.',
  doesNotJudge:
    'Whether the visit was a good one, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so a person is asked. A visit on the day of a move counts for both placements. Of a placement that had ended before the first visit on record nobody knows, so a person is asked.',
  when: timeLimits,
  messages: {
    pass: 'The child was visited within a week of the start of each placement that lasted so long',
    due: 'Visit the child by {dueOn}: the placement began on {from}',
    late: 'The first visit was on {doneOn}: it was due by {dueOn}, a week after the placement began',
    overdue: 'Visit the child now: the first visit in this placement was due by {dueOn}',
    ended: 'No visit is recorded in the placement that began on {from}: the first was due by {dueOn}',
    unknown: 'Enter the visits to the child, or record that there were none',
    notKept: visitMessages.notKept,
    undated: 'Enter the date of each visit: the first in this placement was due by {dueOn}',
    doubtful: 'Decide whether the visit on {on}, when the child was not seen, counts: one was due by {dueOn}',
    placements: 'Enter the placements, or record that there are none',
    start: 'Enter the day on which the placement began',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The placement began',
  gatherAt: '/visits',
  evaluate: (context) => {
    const { plan } = context
    if (plan.placements === undefined) return unknown('/placements', {}, 'placements')
    const undated = undatedPlacements(plan.placements).map((path) => unknown(`${path}/from`, {}, 'start'))
    const judged = visitedPlacements(context).filter(
      ({ placement }) => notJudgedOn(plan.legal, placement.start) === undefined,
    )
    if (judged.length + undated.length === 0)
      return notApplicable('No placement that the rule applies to has begun in this time in care')
    const verdicts = judged.map((visited) => firstVisit(visited, context))
    return [...undated, ...(context.whole === true ? verdicts : verdicts.filter(isNotAskedAgain))]
  },
})

/** Where no visits are recorded, only the last of the placements asks for them. */
const isNotAskedAgain = ({ message, path }: Verdict, at: number, all: readonly Verdict[]): boolean =>
  message !== 'unknown' ||
  !all.some((later, of) => of > at && later.message === message && later.path === path)

function firstVisit(visited: VisitedPlacement, { plan, asAt }: RuleContext): Verdict {
  const { placement, visits, endedOn } = visited
  const { path, start, value } = placement
  const dueOn = addDays(start, 7)
  const first = visits.find(({ doubtful }) => doubtful !== true)
  const data = { placementId: value.id, ...(endedOn === undefined ? {} : { endedOn }) }
  if (first === undefined && endedOn !== undefined && endedOn <= dueOn) return pass(path, data)

  const duty = { from: start, dueOn, doneOn: first?.on, kept: plan.visits !== undefined }
  const verdict = dutyVerdict(duty, asAt, {
    path: first?.path ?? path,
    data,
    messages: endedOn === undefined ? {} : { overdue: 'ended' },
  })
  if (verdict.kind === 'unknown') return { ...verdict, path: '/visits' }
  if (verdict.outcome === 'pass') return verdict
  const notSeen = visits.find(({ on, doubtful }) => doubtful === true && on <= dueOn)
  if (notSeen !== undefined) return judge(notSeen.path, { ...verdict.data, on: notSeen.on }, 'doubtful')
  const undated = plan.visits?.findIndex(({ on }) => on === undefined) ?? -1
  return undated < 0
    ? consideringTheList(verdict, visited)
    : unknown(`/visits/${undated}/on`, verdict.data, 'undated')
}
