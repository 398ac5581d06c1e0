import { birthday, type CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { placeOf, seeEventsOfChild, seePeriods } from '../../facts/dated.ts'

export const rule = defineRule({
  id: 'records/dates-in-order',
  title: 'Dates in order',
  requirement:
    'Nothing ends before it begins, nothing happens to the child before birth, no review comes before being looked after, each legal status has its first day, and being looked after has an end once the child is 18 or has died.',
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
    adult:
      'Enter the day on which the young person stopped being looked after: they reached 18 on {on}, and the record has no end',
    adultBefore:
      'Check the date of birth, and the day on which being looked after began: by these the young person was 18 from {on} on, and it began on {from}',
    status: 'Enter the first day of this legal status: it decides which rules apply from when',
    died: 'Enter the day on which being looked after ended: it ended no later than {on}, and the record has no end',
  },
  outcomes: ['pass', 'fail', 'needsReview'],
  evaluate: ({ plan, facts, asAt }) => {
    const wrong: Verdict[] = []
    seePeriods(plan, (from, to, place, at, end) => {
      if (from !== undefined && to !== undefined && to < from) {
        wrong.push(conflict(placeOf(place, at, end), { from, to }, 'order'))
      }
    })
    beforeBirth(plan, wrong)
    reviewsBefore(plan, wrong)
    withoutEnd(plan, facts, asAt, wrong)
    statusesWithoutStart(plan, wrong)
    return passUnless(wrong)
  },
})

/** Of two statuses the one without a first day is taken to have come first: a care order without its day would change nothing. */
function statusesWithoutStart({ legal }: CarePlanRecord, wrong: Verdict[]): void {
  for (const [at, { status, from }] of (legal?.statuses ?? []).entries()) {
    if (status !== undefined && from === undefined) {
      wrong.push(unknown(`/legal/statuses/${at}/from`, {}, 'status'))
    }
  }
}

/** The other rules fall silent from that day on. Somebody has to close the record. */
function withoutEnd(
  { child, legal }: CarePlanRecord,
  { age, died }: CaseFacts,
  asAt: string,
  wrong: Verdict[],
): void {
  const { lookedAfterFrom, lookedAfterUntil } = legal ?? {}
  if (!happenedBy(lookedAfterFrom, asAt) || lookedAfterUntil !== undefined) return
  const path = '/legal/lookedAfterUntil'
  if (died) wrong.push(unknown(path, { on: child.diedOn as string }, 'died'))
  else if (age !== undefined && age >= 18) {
    const on = birthday(child.dateOfBirth as string, 18)
    // Nobody can stop being looked after who was never looked after.
    wrong.push(
      on <= lookedAfterFrom
        ? unknown('/legal/lookedAfterFrom', { on, from: lookedAfterFrom }, 'adultBefore')
        : unknown(path, { on }, 'adult'),
    )
  }
}

function beforeBirth(plan: CarePlanRecord, wrong: Verdict[]): void {
  const bornOn = plan.child.dateOfBirth
  if (bornOn === undefined) return
  seeEventsOfChild(plan, (on, place, at, field) => {
    // Of a partial date the year or month that is known has to be earlier.
    if (on !== undefined && on < bornOn && !bornOn.startsWith(on)) {
      wrong.push(conflict(placeOf(place, at, field), { on, bornOn }, 'birth'))
    }
  })
}

/** Reviews of an earlier time in care may be kept too: then an earlier time or legal status is there. */
function reviewsBefore({ legal, reviews = [] }: CarePlanRecord, wrong: Verdict[]): void {
  const from = legal?.lookedAfterFrom
  if (from === undefined) return
  const wasLookedAfter = (day: string) =>
    legal?.earlierTimes?.some(({ from: first = '', to: last = from }) => first <= day && day <= last) ===
      true ||
    legal?.statuses?.some(
      (status) => status.from !== undefined && status.from < from && status.from <= day,
    ) === true
  for (const [at, { heldOn: on }] of reviews.entries()) {
    if (on !== undefined && on < from && !wasLookedAfter(on)) {
      wrong.push(conflict(`/reviews/${at}/heldOn`, { on, from }, 'review'))
    }
  }
}
