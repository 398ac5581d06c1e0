import type { Iro } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { isOfThisTime } from '../../facts/former-iro.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/iro-appointed-in-time',
  also: ['t-iro-appointed'],
  title: 'IRO appointed within 5 working days',
  requirement:
    'The IRO should be appointed within 5 working days of the day the child became looked after, and the IRO service told within 2.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010')],
  why: 'The IRO has to meet the child and read the papers before the first review, and that is soon.',
  doesNotJudge:
    'Whether the IRO met the child before the first review. Where a time in care began on remand or in short breaks, the days are counted from their end.',
  when: timeLimits,
  messages: {
    pass: 'The IRO service was told and an IRO appointed in time',
    toldDue: 'Tell the IRO service by {dueOn}',
    toldLate: 'The IRO service was told on {doneOn}: it should have been told by {dueOn}',
    toldOverdue: 'Tell the IRO service now: it should have been told by {dueOn}',
    toldUnknown: 'Enter the day on which the IRO service was told: that was due by {dueOn}',
    due: 'Have an IRO appointed by {dueOn}',
    late: 'The first IRO was appointed on {doneOn}: that was due by {dueOn}',
    overdue: 'Have an IRO appointed now: that was due by {dueOn}',
    unknown: 'Enter the day on which the first IRO was appointed: that was due by {dueOn}',
    former:
      'Enter the former IROs, or record that there were none: this one was appointed on {doneOn}, after {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'iro',
  countedFrom: 'The child became looked after',
  gatherAt: '/iro',
  evaluate: ({ plan: { iro, legal }, asAt, facts, workingDays }) => {
    const since = facts.lookedAfterFrom as string
    const from = judgedFrom(legal, since, asAt)
    if (from === undefined) return notApplicable(notJudgedOn(legal, since) as string)
    const told = { from, dueOn: workingDays.add(from, 2), doneOn: iro?.serviceToldOn, kept: false }
    const appointed = {
      from,
      dueOn: workingDays.add(from, 5),
      doneOn: firstAppointed(iro, since),
      kept: false,
    }
    return [
      dutyVerdict(told, asAt, {
        path: '/iro/serviceToldOn',
        guidance: true,
        messages: { due: 'toldDue', late: 'toldLate', overdue: 'toldOverdue', unknown: 'toldUnknown' },
      }),
      consideringFormer(
        dutyVerdict(appointed, asAt, { path: '/iro/appointedOn', guidance: true }),
        iro,
        since,
      ),
    ]
  },
})

/** The day of the earliest appointment on record for this time in care. */
const firstAppointed = (iro: Iro | undefined, since: string): string | undefined =>
  [
    iro?.appointedOn,
    ...(iro?.former ?? []).filter((former) => isOfThisTime(former, since)).map(({ from }) => from),
  ]
    .filter((day) => day !== undefined)
    .sort()[0]

/** An appointment that looks late may have followed one that is not recorded, or not with its date. */
function consideringFormer(verdict: Verdict, iro: Iro | undefined, since: string): Verdict {
  if (verdict.kind !== 'late') return verdict
  if (iro?.former === undefined) return unknown('/iro/former', verdict.data, 'former')
  const undated = iro.former.findIndex((former) => former.from === undefined && isOfThisTime(former, since))
  return undated < 0 ? verdict : unknown(`/iro/former/${undated}/from`, verdict.data)
}
