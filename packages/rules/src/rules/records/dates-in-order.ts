import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict } from '../../engine/verdicts.ts'
import { type DatedEvent, eventsOfChild, type Period, periods } from '../../facts/dated.ts'
import { located } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'records/dates-in-order',
  title: 'Dates in order',
  requirement:
    'Nothing ends before it begins, nothing happens to the child before birth, and no review comes before being looked after.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'A life story with impossible dates cannot be trusted, and time limits counted from a wrong day are wrong.',
  doesNotJudge: 'Whether a possible date is the true one.',
  messages: {
    pass: 'The dates are in order',
    order: 'Check the dates: it ends on {to}, before it begins on {from}',
    birth: 'Check the date {on}: the child was born on {bornOn}',
    review: 'Check the date of the review, {on}: the child became looked after on {from}',
  },
  outcomes: ['pass', 'fail'],
  evaluate: ({ plan }) =>
    passUnless([...periods(plan).flatMap(inOrder), ...beforeBirth(plan), ...reviewsBefore(plan)]),
})

const inOrder = ({ value: { from, to }, path, end }: Period): Verdict[] =>
  from !== undefined && to !== undefined && to < from
    ? [conflict(`${path}/${end}`, { from, to }, 'order')]
    : []

function beforeBirth(plan: CarePlanRecord): Verdict[] {
  const bornOn = plan.child.dateOfBirth
  if (bornOn === undefined) return []
  return eventsOfChild(plan)
    .filter((event) => isBefore(event, bornOn))
    .map(({ value: on, path }) => conflict(path, { on, bornOn }, 'birth'))
}

/** Of a partial date the year or month that is known has to be earlier. */
const isBefore = ({ value }: DatedEvent, day: string) => value < day.slice(0, value.length)

/** Reviews of an earlier time in care may be kept too: then an earlier legal status is there. */
function reviewsBefore(plan: CarePlanRecord): Verdict[] {
  const from = plan.legal?.lookedAfterFrom
  if (from === undefined) return []
  const wasLookedAfter = (day: string) =>
    plan.legal?.statuses?.some(
      (status) => status.from !== undefined && status.from < from && status.from <= day,
    ) === true
  return located(plan.reviews, '/reviews').flatMap(({ value: { heldOn: on }, path }) =>
    on !== undefined && on < from && !wasLookedAfter(on)
      ? [conflict(`${path}/heldOn`, { on, from }, 'review')]
      : [],
  )
}
