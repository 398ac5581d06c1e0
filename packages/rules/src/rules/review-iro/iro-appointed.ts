import type { Iro, WorkingDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, late, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type FormerIro, isOfThisTime } from '../../facts/former-iro.ts'
import { byDate, located } from '../../facts/located.ts'
import { isName } from '../../facts/placeholders.ts'
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
    began: 'Enter the day on which this IRO was appointed: the one before left on {from}',
    gap: 'Decide whether the vacancy was filled as soon as practicable: there was no IRO from {from} to {doneOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/iro',
  evaluate: ({ plan: { iro }, asAt, facts, workingDays }) => {
    const last = lastToLeave(iro, asAt)
    if (!isName(iro?.name))
      return last === undefined ? unknown('/iro/name') : judge('/iro/name', { from: last }, 'vacant')
    const first = beforeReview(iro, facts.reviews[0]?.value.heldOn, facts.lookedAfterFrom)
    const between = vacancies(iro, facts.lookedAfterFrom, asAt, workingDays)
    // The same day is not asked for twice.
    return [first, ...between.filter(({ kind, path }) => kind !== first.kind || path !== first.path)]
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
  if (first === undefined || appointed.includes(undefined)) {
    return unknown(iro?.appointedOn === undefined ? path : undatedFormer(iro, since), data, 'appointedOn')
  }
  if (iro?.former === undefined) return unknown('/iro/former', { ...data, doneOn: first }, 'former')
  return late(path, { ...data, doneOn: first })
}

const never = '~'

/** Where to enter when the first former IRO of this time in care began of whom nobody has. */
function undatedFormer({ former = [] }: Iro, since: string): string {
  const undated = located(former, '/iro/former').filter(
    ({ value }) => value.from === undefined && isOfThisTime(value, since),
  )
  return `${byDate(undated, ({ to }) => to ?? never)[0]?.path}/from`
}

/** Times without an IRO between one and the next: more than the next working day, within this time in care. */
function vacancies(iro: Iro | undefined, since = '', asAt: string, workingDays: WorkingDays): Verdict[] {
  const known = byDate(located(iro?.former, '/iro/former'), ({ from, to }) => from ?? to)
  const verdicts: Verdict[] = []
  for (const { value, path } of known) {
    const { to } = value
    if (to === undefined || to < since || to > asAt) continue
    const after = known.filter((one) => one.value !== value && isAfter(one.value, to))
    const starts = [...after.map((one) => one.value.from), iro?.appointedOn].filter(
      (day) => day !== undefined,
    )
    if (starts.some((day) => day <= to)) continue
    const next = starts.sort()[0]
    const covered = to < workingDays.from ? (next ?? to) : workingDays.add(to, 1)
    if (next !== undefined && next <= covered) continue
    const undated = after.find((one) => one.value.from === undefined)
    if (undated !== undefined) verdicts.push(unknown(`${undated.path}/from`, { from: to }, 'began'))
    else if (next === undefined) verdicts.push(unknown('/iro/appointedOn', { from: to }, 'began'))
    else verdicts.push(judge(path, { from: to, doneOn: next }, 'gap'))
  }
  return verdicts
}

/** Whether somebody was IRO after a day. Who has no end is only known to have been if they began after it. */
const isAfter = ({ from = '', to }: FormerIro, day: string) => (to === undefined ? from > day : to > day)
