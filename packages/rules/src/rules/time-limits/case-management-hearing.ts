import type { WorkingDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import type { CourtCase } from '../../facts/court-cases.ts'
import { careCaseRecorded } from '../../facts/court-conditions.ts'
import { courtDay, hearingsOf } from '../../facts/court-time.ts'
import { hearingMessages, hearingVerdict } from '../../timetable/hearing-verdict.ts'

export const rule = defineRule({
  id: 'time-limits/case-management-hearing',
  also: ['t-plo-cmh'],
  title: 'Case management hearing in time',
  requirement: 'The case management hearing must be held between day 12 and day 18.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('FPR 2010', 'PD12A')],
  why: 'It is where the court says what it still has to know about the child, and from whom.',
  doesNotJudge:
    'How the practice direction counts its days, which was not read: working days are counted here, with the day of issue as day 1. Older sources say day 12. The hearing is the court’s to list.',
  when: [careCaseRecorded],
  messages: {
    pass: 'The case management hearing was held in time',
    due: 'The case management hearing is due by {dueOn}',
    early: 'Check the day of the case management hearing, {on}: it is before day 12, {notBefore}',
    ...hearingMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  timetable: 'court',
  countedFrom: 'The court issued the application',
  gatherAt: '/proceedings',
  evaluate: ({ facts, asAt, workingDays }) =>
    facts.careCases.flatMap((one) => verdictOf(one, asAt, workingDays) ?? []),
})

function verdictOf(one: CourtCase, asAt: string, workingDays: WorkingDays): Verdict | undefined {
  const { issuedOn: from } = one.value
  if (from === undefined || from > asAt) return undefined
  const [hearing] = hearingsOf(one, 'case-management')
  if (hearing === undefined && !one.pending) return undefined
  const notBefore = courtDay(from, 12, workingDays)
  return hearingVerdict(one, hearing, { from, notBefore, dueOn: courtDay(from, 18, workingDays) }, asAt)
}
