import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import type { CourtCase } from '../../facts/court-cases.ts'
import { careCaseRecorded } from '../../facts/court-conditions.ts'
import { endOfWeek20, hearingsOf } from '../../facts/court-time.ts'
import { hearingMessages, hearingVerdict } from '../../timetable/hearing-verdict.ts'

export const rule = defineRule({
  id: 'time-limits/issues-resolution-hearing',
  also: ['t-plo-irh'],
  title: 'Issues resolution hearing by week 20',
  requirement: 'The issues resolution hearing must be held by week 20.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('FPR 2010', 'PD12A')],
  why: 'What is settled there need not be fought over at the end, while the child waits.',
  doesNotJudge:
    'How the practice direction counts its weeks, which was not read: week 20 ends here on the last day of twenty weeks that begin with the day of issue. The hearing is the court’s to list.',
  when: [careCaseRecorded],
  messages: {
    pass: 'The issues resolution hearing was held in time',
    due: 'The issues resolution hearing is due by {dueOn}',
    ...hearingMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  timetable: 'court',
  countedFrom: 'The court issued the application',
  gatherAt: '/proceedings',
  evaluate: ({ facts, asAt }) => facts.careCases.flatMap((one) => verdictOf(one, asAt) ?? []),
})

function verdictOf(one: CourtCase, asAt: string): Verdict | undefined {
  const { issuedOn: from } = one.value
  if (from === undefined || from > asAt) return undefined
  const [hearing] = hearingsOf(one, 'issues-resolution')
  return hearingVerdict(one, hearing, { from, dueOn: endOfWeek20(from) }, asAt)
}
