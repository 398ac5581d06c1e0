import { addDays } from '@open-care-plan/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { born, dob, eighteen } from '../../test/care-histories.ts'
import { careLeaverCategory } from './category.ts'

// "Unknown, never a guess": whatever the earlier times turn out to have been, an answer given without them stands.
test('an answer given without earlier times stands once they are known', () => {
  const day = (offset: number) => addDays('2009-04-17', offset)
  const length = fc.integer({ min: 0, max: 800 })
  const earlier = fc.array(fc.record({ back: length, days: length, shortBreaks: fc.boolean() }), {
    maxLength: 3,
  })
  const known = fc.record({
    start: fc.integer({ min: 4000, max: 6700 }),
    days: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: undefined }),
    shortBreaks: fc.boolean(),
  })
  fc.assert(
    fc.property(known, earlier, fc.integer({ min: 5000, max: 9500 }), (time, before, at) => {
      const since = day(time.start)
      const lookedAfter = [
        {
          from: since,
          to: time.days === undefined ? undefined : day(time.start + time.days),
          shortBreaks: time.shortBreaks,
        },
      ]
      const ended = before.map(({ back, days, shortBreaks }) => ({
        from: addDays(since, -back - days),
        to: addDays(since, -back),
        shortBreaks,
      }))
      const asAt = day(at)
      fc.pre(since <= asAt)
      const guess = careLeaverCategory(born(dob, lookedAfter, { complete: false }), asAt)
      const truth = careLeaverCategory(born(dob, [...ended, ...lookedAfter]), asAt)
      if (guess.category !== 'unknown') expect(truth.category).toBe(guess.category)
      if (guess.category !== 'unknown' && guess.from !== undefined) expect(truth.from).toBe(guess.from)
      if (guess.fromAtLatest !== undefined) expect((truth.from ?? '') <= guess.fromAtLatest).toBe(true)
    }),
  )
})

// CA 1989 s.23C(1): nobody becomes former relevant at 18 who was neither eligible nor relevant till then.
test('former relevant at 18 is who was eligible or relevant on the day before', () => {
  const day = (offset: number) => addDays(dob, offset)
  const time = fc.record({
    start: fc.integer({ min: 5000, max: 6580 }),
    days: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  })
  const home = fc.option(fc.integer({ min: 5800, max: 6570 }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(time, { maxLength: 3 }), home, (times, homeFrom) => {
      const lookedAfter = times.map(({ start, days }) => ({
        from: day(start),
        to: days === undefined ? undefined : day(start + days),
      }))
      const atHome = homeFrom === undefined ? [] : [{ from: day(homeFrom) }]
      const before = careLeaverCategory(born(dob, lookedAfter, { atHome }), addDays(eighteen, -1))
      const after = careLeaverCategory(born(dob, lookedAfter, { atHome }), eighteen)
      // Six months at home that are over on the birthday itself end it on that day.
      fc.pre(after.from !== eighteen || after.category !== 'qualifying' || homeFrom === undefined)
      const entitled = before.category === 'eligible' || before.category === 'relevant'
      expect(after.category === 'former-relevant').toBe(entitled)
    }),
    { numRuns: 2000 },
  )
})
