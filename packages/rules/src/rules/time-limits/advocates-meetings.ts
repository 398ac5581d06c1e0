import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import type { CourtCase } from '../../facts/court-cases.ts'
import { careCaseRecorded } from '../../facts/court-conditions.ts'
import { type DatedHearing, hearingsOf } from '../../facts/court-time.ts'
import { dutyVerdict } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'time-limits/advocates-meetings',
  also: ['t-plo-advocates'],
  title: 'Advocates’ meetings before the hearings',
  requirement:
    'The advocates must meet at least 2 business days before the case management hearing and at least 7 before the issues resolution hearing.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('FPR 2010', 'PD12A')],
  why: 'What the lawyers settle between them leaves the hearing for what matters to the child.',
  doesNotJudge:
    'What was said at the meetings, and how the practice direction counts its days, which was not read. Of a case that is decided, only meetings that are recorded are looked at.',
  when: [careCaseRecorded],
  messages: {
    pass: 'The advocates met in time',
    due: 'The advocates are to meet by {dueOn}, before the hearing on {hearingOn}',
    late: 'The advocates met on {doneOn}: they were to meet by {dueOn}, before the hearing on {hearingOn}',
    overdue:
      'Enter the day on which the advocates met: they were to meet by {dueOn}, before the hearing on {hearingOn}',
    unknown:
      'Enter the day on which the advocates met, which was due by {dueOn}, before the hearing on {hearingOn}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  timetable: 'court',
  countedFrom: 'The day of the hearing, counted back',
  gatherAt: '/proceedings',
  evaluate: (context) => {
    const before = context.facts.careCases.flatMap((one) => [
      ...hearingsOf(one, 'case-management').map((hearing) => ({ one, hearing, days: 2 })),
      ...hearingsOf(one, 'issues-resolution').map((hearing) => ({ one, hearing, days: 7 })),
    ])
    if (before.length === 0) return notApplicable('No hearing before which the advocates meet is recorded')
    return before.flatMap((each) => metBefore(each, context))
  },
})

interface Before {
  readonly one: CourtCase
  readonly hearing: DatedHearing
  /** How many business days before it. */
  readonly days: number
}

function metBefore({ one, hearing, days }: Before, { asAt, workingDays }: RuleContext): Verdict[] {
  const { advocatesMetOn: doneOn } = hearing.value
  if (doneOn === undefined && !one.pending) return []
  const hearingOn = hearing.on
  const dueOn = workingDays.subtract(hearingOn, days)
  const duty = { from: hearingOn, dueOn, doneOn, kept: false }
  // A limit of a practice direction, which SI 2020/445 did not relax.
  return [
    dutyVerdict(duty, asAt, { path: `${hearing.path}/advocatesMetOn`, data: { hearingOn }, guidance: true }),
  ]
}
