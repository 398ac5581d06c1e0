import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHistoryChecker } from '../src/engine/history-checker.ts'
import { defineProfile } from '../src/profiles/profile.ts'
import { rule as entryChanged } from '../src/rules/records/entry-changed.ts'
import { rule as entryRemoved } from '../src/rules/records/entry-removed.ts'
import { rule as kept } from '../src/rules/records/visits-and-reviews-kept.ts'

const asAt = '2026-11-21'
const ownRules = [entryRemoved, entryChanged, kept].map((rule) => ({
  ...rule,
  id: `own/${rule.id.slice('records/'.length)}` as const,
  set: 'own',
}))
const check = createHistoryChecker(defineProfile({ id: 'history', title: 'History', sets: [], ownRules }))
const failuresOf = (revisions: readonly CarePlanRecord[], ruleId = 'own/entry-removed') =>
  check(revisions, { asAt }).findings.filter((each) => each.ruleId === ruleId && each.outcome === 'fail')

const entry = fc.record<Omit<ChronologyEntry, 'id'>>(
  {
    on: fc.constantFrom('2019', '2024-02', '2024-02-29', '2026-11-21'),
    kind: fc.constantFrom('review', 'visit', 'other'),
    what: fc.constantFrom('Moved.', 'First review.', ''),
  },
  { requiredKeys: [] },
)

/** A history that only adds: each revision has all that the one before it has, in any order, and some more. */
const growing = fc
  .tuple(
    fc.array(fc.array(entry, { maxLength: 6 }), { minLength: 2, maxLength: 6 }),
    fc.infiniteStream(fc.nat(1000)),
  )
  .map(([added, places]) => {
    const all: ChronologyEntry[] = []
    return added.map((more, at): CarePlanRecord => {
      for (const each of more) {
        const place = Number(places.next().value) % (all.length + 1)
        all.splice(place, 0, { ...each, id: `event-${at}-${all.length}` })
      }
      return aPlan({ revision: at + 1, ...(all.length === 0 ? {} : { chronology: [...all] }) })
    })
  })

test('a history that only adds has nothing removed, changed or lost', () => {
  fc.assert(
    fc.property(growing, (revisions) => {
      const found = check(revisions, { asAt }).findings
      expect(found.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass'])
    }),
  )
})

/** A growing history with one entry taken out of one revision that the revision before it has. */
const withOneGone = growing.chain((revisions) => {
  const gone = revisions
    .slice(1)
    .flatMap((_, at) => (revisions[at]?.chronology ?? []).map(({ id }) => ({ id, from: at + 1 })))
  return fc.record({
    revisions: fc.constant(revisions),
    gone: gone.length === 0 ? fc.constant(undefined) : fc.constantFrom(...gone),
    forGood: fc.boolean(),
  })
})

const without = (plan: CarePlanRecord, id: string): CarePlanRecord => ({
  ...plan,
  chronology: (plan.chronology ?? []).filter((each) => each.id !== id),
})

test('any one event that is taken out is a failure, for good or for a time, and at its own place', () => {
  fc.assert(
    fc.property(withOneGone, ({ revisions, gone, forGood }) => {
      fc.pre(gone !== undefined)
      if (gone === undefined) return
      const { id, from } = gone
      const faulty = revisions.map((plan, at) =>
        at === from || (forGood && at > from) ? without(plan, id) : plan,
      )
      const [failure, ...others] = failuresOf(faulty)
      expect(others).toEqual([])
      const at = revisions[from - 1]?.chronology?.findIndex((each) => each.id === id)
      expect(failure).toMatchObject({ kind: 'conflict', path: `/${from - 1}/chronology/${at}`, data: { id } })
    }),
  )
})

test('the order in which revisions are given makes no difference', () => {
  fc.assert(
    fc.property(withOneGone, fc.infiniteStream(fc.nat(1000)), ({ revisions, gone }, places) => {
      const faulty = revisions.map((plan, at) =>
        gone !== undefined && at >= gone.from ? without(plan, gone.id) : plan,
      )
      const shuffled: CarePlanRecord[] = []
      for (const plan of faulty) {
        shuffled.splice(Number(places.next().value) % (shuffled.length + 1), 0, plan)
      }
      expect(JSON.stringify(check(shuffled, { asAt }))).toBe(JSON.stringify(check(faulty, { asAt })))
    }),
  )
})
