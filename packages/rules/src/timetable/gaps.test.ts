import { addDays, addMonths, daysBetween } from '@open-care-plan/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, type Happening, lastDaysAfter } from './gaps.ts'
import { type Limit, type Stretch, stretchesOf } from './stretches.ts'

const weekly: Limit<'weekly'> = { key: 'weekly', within: { days: 7 } }
const sixWeekly: Limit<'sixWeekly'> = { key: 'sixWeekly', within: { days: 42 } }
const quarterly: Limit<'quarterly'> = { key: 'quarterly', within: { months: 3 } }
const afterOrder: Limit<'afterOrder'> = { key: 'afterOrder', within: { days: 42 }, entry: { days: 7 } }

type Key = 'weekly' | 'sixWeekly' | 'quarterly' | 'afterOrder'

/** One limit up to a day, and another from it on. */
const change = (
  first: Limit<Key> | undefined,
  day: string,
  second: Limit<Key> | undefined,
): Stretch<Key>[] => [
  { from: '2026-01-01', to: day, limit: first },
  { from: day, to: undefined, limit: second },
]

describe('stretches', () => {
  test('are cut at the changes inside the span, each once and in order', () => {
    const changes = [
      '2026-03-01',
      '2026-02-01',
      '2026-03-01',
      '2026-01-01',
      '2025-12-01',
      '2026-06-01',
      undefined,
    ]
    const cut = stretchesOf('2026-01-01', '2026-06-01', changes, () => weekly)
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-02-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-03-01', '2026-06-01'],
    ])
  })
})

describe('the last day, where the limit changes meanwhile', () => {
  test.each([
    [
      'a longer limit begins on the old last day: counted from the last time',
      change(weekly, '2026-01-08', quarterly),
      '2026-01-01',
      ['2026-04-01'],
    ],
    [
      'a longer limit begins the day after the old last day: missed under the old one, and counted on under the new',
      change(weekly, '2026-01-09', quarterly),
      '2026-01-01',
      ['2026-01-08', '2026-04-01'],
    ],
    [
      'a shorter limit begins: counted from its beginning',
      change(sixWeekly, '2026-01-20', weekly),
      '2026-01-10',
      ['2026-01-27'],
    ],
    [
      'a shorter limit begins just before the old last day: that day stands',
      change(sixWeekly, '2026-02-20', weekly),
      '2026-01-10',
      ['2026-02-21'],
    ],
    [
      'a shorter limit begins after the old one was missed: due at once',
      change(sixWeekly, '2026-03-01', weekly),
      '2026-01-10',
      ['2026-02-21', '2026-03-01'],
    ],
    [
      'a longer limit begins when even that has run out: due at once',
      change(weekly, '2026-06-01', quarterly),
      '2026-01-10',
      ['2026-01-17', '2026-06-01'],
    ],
    [
      'an order is made: within a week of it, however lately the last time was',
      change(sixWeekly, '2026-01-20', afterOrder),
      '2026-01-19',
      ['2026-01-27'],
    ],
    [
      'on the day of the order itself: the limit of the order',
      change(sixWeekly, '2026-01-20', afterOrder),
      '2026-01-20',
      ['2026-03-03'],
    ],
    [
      'an order is made after the old limit was missed: within a week of it',
      change(sixWeekly, '2026-06-01', afterOrder),
      '2026-01-19',
      ['2026-03-02', '2026-06-08'],
    ],
    [
      'days that are not judged end: counted from the day after them',
      change(undefined, '2026-02-01', weekly),
      '2026-01-10',
      ['2026-02-08'],
    ],
    [
      'days that are not judged begin after the limit was missed',
      change(weekly, '2026-02-01', undefined),
      '2026-01-10',
      ['2026-01-17'],
    ],
  ])('%s', (_, stretches, after, dueOn) => {
    expect(lastDaysAfter(stretches, after, '2026-12-31').map((last) => last.dueOn)).toEqual(dueOn)
  })

  test('what begins only after the end is not looked at', () => {
    expect(lastDaysAfter(change(sixWeekly, '2026-02-01', weekly), '2026-01-10', '2026-01-31')).toMatchObject([
      { dueOn: '2026-02-21', limit: sixWeekly },
    ])
  })

  test('there is none in days that are not judged', () => {
    expect(lastDaysAfter(change(weekly, '2026-01-05', undefined), '2026-01-04', '2026-02-01')).toEqual([])
  })
})

describe('gaps', () => {
  const span = (stretches: Stretch<Key>[], until: string, running = true) => ({
    stretches,
    from: '2026-01-01',
    until,
    running,
  })
  const on = (day: string, doubtful?: true): Happening => ({
    on: day,
    path: day,
    ...(doubtful ? { doubtful } : {}),
  })
  const all = stretchesOf<Key>('2026-01-01', undefined, [], () => weekly)

  test('run from the start to the first, from one to the next, and from the last to today', () => {
    const gaps = gapsOf(span(all, '2026-01-20'), [on('2026-01-08'), on('2026-01-16')])
    expect(
      gaps.map(({ after, dueOn, next, missed, running }) => [after, dueOn, next?.on, missed, running]),
    ).toEqual([
      ['2026-01-01', '2026-01-08', '2026-01-08', false, false],
      ['2026-01-08', '2026-01-15', '2026-01-16', true, false],
      ['2026-01-16', '2026-01-23', undefined, false, true],
    ])
  })

  test('today is still in time on the last day, and not the day after', () => {
    expect(gapsOf(span(all, '2026-01-08'), [])[0]).toMatchObject({ missed: false, running: true })
    expect(gapsOf(span(all, '2026-01-09'), [])[0]).toMatchObject({ missed: true, running: true })
  })

  test('nothing is owed on the day on which the span ends', () => {
    expect(gapsOf(span(all, '2026-01-08', false), [])[0]).toMatchObject({ missed: false, running: false })
    expect(gapsOf(span(all, '2026-01-09', false), [])[0]).toMatchObject({ missed: true, running: false })
  })

  test('missed under two limits, one gap comes once for each', () => {
    const gaps = gapsOf(span(change(weekly, '2026-01-20', sixWeekly), '2026-03-01'), [])
    expect(gaps.map(({ limit, dueOn, missed }) => [limit.key, dueOn, missed])).toEqual([
      ['weekly', '2026-01-08', true],
      ['sixWeekly', '2026-02-12', true],
    ])
  })

  test('missed twice under the limits of one rule, it comes once', () => {
    const again: Limit<'weekly'> = { key: 'weekly', within: { days: 42 } }
    const gaps = gapsOf(span(change(weekly, '2026-01-20', again), '2026-03-01'), [])
    expect(gaps.map(({ dueOn }) => dueOn)).toEqual(['2026-01-08'])
  })

  test('a doubtful happening is named where it alone would keep the limit', () => {
    const gaps = gapsOf(span(all, '2026-01-20'), [on('2026-01-07', true), on('2026-01-14')])
    expect(gaps[0]).toMatchObject({ missed: true, filledBy: { on: '2026-01-07' } })
    const tooFew = gapsOf(span(all, '2026-01-25'), [on('2026-01-07', true), on('2026-01-16')])
    expect(tooFew[0]).toMatchObject({ missed: true, filledBy: undefined })
  })

  test('one that began before 1 April 2011 is left out, unless it runs to this day', () => {
    const old = {
      stretches: stretchesOf<Key>('2011-03-01', undefined, ['2011-04-01'], (day) =>
        day < '2011-04-01' ? undefined : quarterly,
      ),
      from: '2011-03-01',
      until: '2012-01-01',
      running: true,
    }
    expect(gapsOf(old, [on('2011-03-20'), on('2011-11-01')]).map(({ after }) => after)).toEqual([
      '2011-11-01',
    ])
    expect(gapsOf(old, [])[0]).toMatchObject({ after: '2011-03-01', dueOn: '2011-07-01', missed: true })
  })
})

const limits: readonly (Limit<Key> | undefined)[] = [weekly, sixWeekly, quarterly, afterOrder, undefined]
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days))
const anyStretches = fc
  .array(fc.tuple(day, fc.constantFrom(...limits)), { maxLength: 5 })
  .map((changes): Stretch<Key>[] => {
    const at = new Map(changes)
    return stretchesOf<Key>('2026-01-01', undefined, [...at.keys()], (from) =>
      at.has(from) ? at.get(from) : sixWeekly,
    )
  })
const days = fc.array(day, { maxLength: 12 })
const until = addMonths('2026-01-01', 24)
const happenings = (of: readonly string[]): Happening[] => [...of].sort().map((on) => ({ on, path: on }))
const gaps = (stretches: Stretch<Key>[], of: readonly string[]) =>
  gapsOf({ stretches, from: '2026-01-01', until, running: true }, happenings(of))
/** By how many days in all the last days of each gap were passed, the first of each. */
const daysLate = (stretches: Stretch<Key>[], of: readonly string[]) =>
  gaps(stretches, of).reduce((sum, { missed, dueOn, end }) => sum + (missed ? daysBetween(dueOn, end) : 0), 0)

/** The limits that were missed at all. */
const missedKeys = (stretches: Stretch<Key>[], of: readonly string[]) =>
  new Set(gaps(stretches, of).flatMap(({ missed, limit }) => (missed ? [limit.key] : [])))

describe('whatever the limits and the days', () => {
  test('a last day is never before what it is counted from, nor the later of two before the earlier', () => {
    fc.assert(
      fc.property(anyStretches, days, (stretches, of) => {
        for (const { after, dueOn, latestOn } of gaps(stretches, of)) {
          expect(dueOn >= after).toBe(true)
          expect(latestOn >= dueOn).toBe(true)
        }
      }),
    )
  })

  test('one thing more that was done never makes a limit missed that was kept', () => {
    fc.assert(
      fc.property(anyStretches, days, day, (stretches, of, more) => {
        const before = missedKeys(stretches, of)
        for (const key of missedKeys(stretches, [...of, more])) expect(before).toContain(key)
      }),
      { numRuns: 500 },
    )
  })

  test('one thing more that was done never makes anything later', () => {
    fc.assert(
      fc.property(anyStretches, days, day, (stretches, of, more) => {
        expect(daysLate(stretches, [...of, more])).toBeLessThanOrEqual(daysLate(stretches, of))
      }),
      { numRuns: 500 },
    )
  })
})
