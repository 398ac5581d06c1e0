import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import type { Located } from '../../facts/located.ts'
import { isTemporaryStay } from '../../facts/temporary-stay.ts'

export const rule = defineRule({
  id: 'placement/no-overlap',
  title: 'One placement after another',
  requirement:
    'From the day the child became looked after, the record shows one placement at a time and no days between two.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'One day the child will ask where they lived and when. Somebody has to be able to answer.',
  doesNotJudge:
    'Where the child was on days for which there is no record. A short stay elsewhere may fall within a placement.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placements follow one another',
    conflict: 'Check the dates: a placement begins on {from}, before the one before it ended on {to}',
    open: 'Enter the day the earlier placement ended: another began on {from}',
    now: 'Add where the child has lived since {from}: no placement is recorded that runs',
    unknown: 'Add where the child lived from {from} to {to}: no placement is recorded',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ facts: { placements, placement, lookedAfterFrom }, asAt }) => {
    const begun = placements.filter(({ value }) => value.planned !== true)
    return begun.length === 0
      ? notApplicable('No placement has begun')
      : passUnless(
          [
            ...overlaps(begun),
            ...holes(begun, lookedAfterFrom),
            // Where not even the next one is known, that is for the rule on the details of the placement.
            ...(placement === undefined ? [] : sinceThen(begun, asAt)),
          ],
          '/placements',
        )
  },
})

/** Each pair of neighbours that run at once. Short stays run within a placement, and are left out. */
function overlaps(placements: readonly Located<Placement>[]): Verdict[] {
  const usual = placements.filter(({ value }) => !isTemporaryStay(value))
  return usual.slice(1).flatMap(({ value: { from = '' }, path }, at) => {
    const before = usual[at] as Located<Placement>
    const { to } = before.value
    if (to === undefined) return [conflict(`${before.path}/to`, { from }, 'open')]
    return from < to ? [conflict(`${path}/from`, { from, to })] : []
  })
}

/** Days from the day the child became looked after on which no placement ran. */
function holes(placements: readonly Located<Placement>[], lookedAfterFrom: string | undefined): Verdict[] {
  let covered: string | undefined = lookedAfterFrom
  return placements.flatMap(({ value: { from = '', to }, path }) => {
    const hole =
      covered !== undefined && covered < from ? [unknown(`${path}/from`, { from: covered, to: from })] : []
    covered = to === undefined || covered === forever ? forever : later(covered, to)
    return hole
  })
}

/** The days since the last placement ended, where nothing runs: another may be planned. */
function sinceThen(placements: readonly Located<Placement>[], asAt: string): Verdict[] {
  let until = ''
  for (const { value } of placements) until = later(until, value.to ?? forever)
  return until < asAt ? [unknown('/placements', { from: until }, 'now')] : []
}

const forever = '9999-12-31'
const later = (a: string | undefined, b: string) => (a !== undefined && a > b ? a : b)
