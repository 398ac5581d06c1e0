import type { Iro, WorkingDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, late, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isOfThisTime } from '../../facts/former-iro.ts'
import { byDate, located, said } from '../../facts/located.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'review-iro/iro-appointed',
  also: ['iro-appointed'],
  title: 'An IRO for every child',
  requirement:
    'The authority must appoint a named IRO before the child’s first review, and fill a vacancy as soon as practicable.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25A(1)–(3)')],
  why: 'The IRO is there for this child only, and can ask what nobody else asks.',
  doesNotJudge:
    'Whether a vacancy was filled as soon as practicable: where there was one, a person is asked. An appointment on the day of the first review counts as before it.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child has an IRO, appointed no later than the first review',
    unknown: 'Enter the name of the IRO and the day of appointment',
    appointedOn: 'Enter the day on which the first IRO was appointed: the first review was on {dueOn}',
    former:
      'Enter the former IROs, or record that there were none: this one was appointed on {doneOn}, after the first review',
    late: 'The first IRO was appointed on {doneOn}: that was due by the first review on {dueOn}',
    vacant: 'Appoint an IRO: there has been none since {from}',
    gap: 'Decide whether the vacancy was filled as soon as practicable: there was no IRO from {from} to {doneOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/iro',
  evaluate: ({ plan: { iro }, asAt, facts, workingDays }) => {
    const last = lastToLeave(iro, asAt)
    const named = said(iro?.name)
    if (!named)
      return last === undefined ? unknown('/iro/name') : judge('/iro/name', { from: last }, 'vacant')
    return [
      beforeReview(iro, facts.reviews[0]?.value.heldOn, facts.lookedAfterFrom),
      ...vacancies(iro, facts.lookedAfterFrom, asAt, workingDays),
    ]
  },
})

/** The day on which the last former IRO stopped, where each has an end. */
const lastToLeave = (iro: Iro | undefined, asAt: string): string | undefined => {
  const ends = (iro?.former ?? []).map(({ to }) => to)
  return ends.includes(undefined)
    ? undefined
    : (ends as string[])
        .filter((day) => day <= asAt)
        .sort()
        .at(-1)
}

function beforeReview(iro: Iro | undefined, firstReview: string | undefined, since = ''): Verdict {
  const path = '/iro/appointedOn'
  // Section 25A came into force with the regulations.
  if (firstReview === undefined || firstReview < regulationsFrom) return pass(path)
  const former = (iro?.former ?? []).filter((one) => isOfThisTime(one, since))
  const appointed = [iro?.appointedOn, ...former.map(({ from }) => from)]
  const first = appointed.filter((day) => day !== undefined).sort()[0]
  const data = { dueOn: firstReview }
  if (first !== undefined && first <= firstReview) return pass(path, { ...data, doneOn: first })
  if (first === undefined || appointed.includes(undefined)) return unknown(path, data, 'appointedOn')
  if (iro?.former === undefined) return unknown('/iro/former', { ...data, doneOn: first }, 'former')
  return late(path, { ...data, doneOn: first })
}

/** Times without an IRO between one and the next: more than the next working day, within this time in care. */
function vacancies(iro: Iro | undefined, since = '', asAt: string, workingDays: WorkingDays): Verdict[] {
  const { appointedOn } = iro ?? {}
  const known = byDate(located(iro?.former, '/iro/former'), ({ from }) => from)
  const starts = [...known.map(({ value }) => value.from), appointedOn]
  return known.flatMap(({ value: { to }, path }, at) => {
    const next = starts[at + 1]
    if (to === undefined || next === undefined || to < since || to > asAt || next <= to) return []
    const covered = to < workingDays.from ? next : workingDays.add(to, 1)
    return next > covered ? [judge(path, { from: to, doneOn: next }, 'gap')] : []
  })
}
