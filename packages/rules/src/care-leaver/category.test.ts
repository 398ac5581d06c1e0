import { addDays } from '@open-care-plan/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CareHistory, type CareLeaverStanding, careLeaverCategory } from './category.ts'
import type { TimeInCare } from './times-in-care.ts'

type Row = [name: string, history: CareHistory, asAt: string, standing: CareLeaverStanding]

/** Everything known of somebody born on that day: these times looked after, and none at home. */
const born = (
  dateOfBirth: string | undefined,
  lookedAfter: readonly TimeInCare[] = [],
  changes: Partial<CareHistory> = {},
): CareHistory => ({ dateOfBirth, lookedAfter, complete: true, atHome: [], ...changes })

const long = (to?: string): TimeInCare[] => [{ from: '2015-03-02', to }]
const dob = '2009-04-17'
const sixteen = '2025-04-17'
const eighteen = '2027-04-17'

const table = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, history, asAt, standing) => {
    expect(careLeaverCategory(history, asAt)).toEqual(standing)
  })

describe('eligible: the birthday', () => {
  table([
    ['the day before the sixteenth birthday', born(dob, long()), '2025-04-16', { category: 'none' }],
    ['the sixteenth birthday', born(dob, long()), sixteen, { category: 'eligible', from: sixteen }],
    [
      'the day before the eighteenth',
      born(dob, long()),
      '2027-04-16',
      { category: 'eligible', from: sixteen },
    ],
    [
      'born on 29 February, on 28 February of the sixteenth year that has one',
      born('2008-02-29', long()),
      '2024-02-28',
      { category: 'none' },
    ],
    [
      'born on 29 February, on 29 February',
      born('2008-02-29', long()),
      '2024-02-29',
      { category: 'eligible', from: '2024-02-29' },
    ],
    [
      'born on 29 February and 18 in a common year, on 28 February',
      born('2008-02-29', long()),
      '2026-02-28',
      { category: 'eligible', from: '2024-02-29' },
    ],
    [
      'born on 29 February and 18 in a common year, on 1 March',
      born('2008-02-29', long()),
      '2026-03-01',
      { category: 'former-relevant', from: '2026-03-01' },
    ],
    ['no date of birth', born(undefined, long()), sixteen, { category: 'unknown', missing: 'dateOfBirth' }],
    ['not born yet', born('2027-01-01'), sixteen, { category: 'none' }],
  ])
})

describe('eligible: 13 weeks in all since 14', () => {
  const since = (from: string): TimeInCare[] => [{ from }]
  table([
    [
      'looked after from 16 on, on the 90th day after',
      born(dob, since('2026-05-06')),
      '2026-08-04',
      { category: 'none' },
    ],
    [
      'looked after from 16 on, on the 91st day after',
      born(dob, since('2026-05-06')),
      '2026-08-05',
      { category: 'eligible', from: '2026-08-05' },
    ],
    [
      '13 weeks that end on the sixteenth birthday itself',
      born(dob, since('2025-01-16')),
      sixteen,
      { category: 'eligible', from: sixteen },
    ],
    [
      'a day less than 13 weeks on the sixteenth birthday',
      born(dob, since('2025-01-17')),
      sixteen,
      { category: 'none' },
    ],
    [
      'and on the day after it',
      born(dob, since('2025-01-17')),
      '2025-04-18',
      { category: 'eligible', from: '2025-04-18' },
    ],
    [
      'two times that make 13 weeks together: 60 days at 15, then 31',
      born(dob, [{ from: '2024-06-01', to: '2024-07-31' }, { from: '2025-05-01' }]),
      '2025-06-01',
      { category: 'eligible', from: '2025-06-01' },
    ],
    [
      'the same, the day before',
      born(dob, [{ from: '2024-06-01', to: '2024-07-31' }, { from: '2025-05-01' }]),
      '2025-05-31',
      { category: 'none' },
    ],
    [
      'times given in another order, one on the heels of the other',
      born(dob, [{ from: '2025-04-01' }, { from: '2024-01-01', to: '2025-04-01' }]),
      sixteen,
      { category: 'eligible', from: sixteen },
    ],
    [
      'days before the fourteenth birthday do not count',
      born(dob, [{ from: '2022-01-01', to: '2023-04-20' }, { from: '2026-09-01' }]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'a time across the fourteenth birthday counts from that day',
      born(dob, [{ from: '2022-01-01', to: '2023-07-17' }, { from: '2026-11-20' }]),
      '2026-11-20',
      { category: 'eligible', from: '2026-11-20' },
    ],
    [
      'short breaks do not count',
      born(dob, [{ from: '2024-01-01', to: '2026-11-01', shortBreaks: true }, { from: '2026-11-01' }]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'looked after in short breaks now, after a long time in care',
      born(dob, [
        { from: '2020-01-01', to: '2026-01-01' },
        { from: '2026-01-01', shortBreaks: true },
      ]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'back in care at 17, after being eligible before',
      born(dob, [{ from: '2020-01-01', to: '2026-01-01' }, { from: '2026-11-01' }]),
      '2026-11-21',
      { category: 'eligible', from: '2026-11-01' },
    ],
    [
      'a time that begins tomorrow has not begun',
      born(dob, since('2026-11-22')),
      '2026-11-21',
      { category: 'none' },
    ],
  ])
})

describe('earlier times that nobody has recorded', () => {
  const partial = { complete: false }
  table([
    [
      'enough before the sixteenth birthday without them',
      born(dob, [{ from: '2024-09-16' }], partial),
      '2026-11-21',
      { category: 'eligible', from: sixteen },
    ],
    [
      'enough now without them: only the first day may be earlier',
      born(dob, [{ from: '2026-05-06' }], partial),
      '2026-11-21',
      { category: 'eligible', fromAtLatest: '2026-08-05', missing: 'earlierTimes' },
    ],
    [
      'not enough without them',
      born(dob, [{ from: '2026-09-06' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    [
      'left before 13 weeks were over',
      born(dob, [{ from: '2026-05-06', to: '2026-06-06' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    [
      'at 19, with too little on record',
      born('2007-06-01', [{ from: '2025-04-01' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    ['below 16 they do not matter yet', born('2011-06-01', [], partial), '2026-11-21', { category: 'none' }],
    [
      'from 25 on they do not matter any more',
      born('2001-06-01', [], partial),
      '2026-11-21',
      { category: 'none', from: '2026-06-01' },
    ],
  ])
})

describe('relevant', () => {
  const left = (to: string, atHome: CareHistory['atHome'] = []) => born(dob, long(to), { atHome })
  table([
    ['left care yesterday', left('2026-11-20'), '2026-11-21', { category: 'relevant', from: '2026-11-20' }],
    ['leaves care tomorrow', left('2026-11-22'), '2026-11-21', { category: 'eligible', from: sixteen }],
    ['left care today', left('2026-11-21'), '2026-11-21', { category: 'relevant', from: '2026-11-21' }],
    [
      'left care on the sixteenth birthday',
      left(sixteen),
      '2026-11-21',
      { category: 'relevant', from: sixteen },
    ],
    ['left care the day before it', left('2025-04-16'), '2026-11-21', { category: 'none' }],
    [
      'at home, the day before six months are over',
      left('2026-05-22', [{ from: '2026-05-22' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-05-22' },
    ],
    [
      'at home for six months',
      left('2026-05-21', [{ from: '2026-05-21' }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-11-21' },
    ],
    [
      'at home since before care ended',
      left('2026-09-01', [{ from: '2026-01-10' }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-09-01' },
    ],
    [
      'at home for seven months, and that has ended',
      left('2025-10-01', [{ from: '2025-10-01', to: '2026-05-03' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-05-03' },
    ],
    [
      'at home for five months, and that has ended',
      left('2025-10-01', [{ from: '2025-10-01', to: '2026-03-01' }]),
      '2026-11-21',
      { category: 'relevant', from: '2025-10-01' },
    ],
    [
      'at home twice for four months',
      left('2026-01-01', [{ from: '2026-01-01', to: '2026-05-01' }, { from: '2026-08-01' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-01-01' },
    ],
  ])

  test('whether at home is not recorded: unknown', () => {
    const history: CareHistory = {
      dateOfBirth: dob,
      lookedAfter: long('2026-05-20'),
      complete: true,
      atHome: undefined,
    }
    expect(careLeaverCategory(history, '2026-11-21')).toEqual({ category: 'unknown', missing: 'atHome' })
  })
})

describe('former relevant', () => {
  const former = { category: 'former-relevant', from: eighteen } as const
  table([
    ['looked after until 18, on the eighteenth birthday', born(dob, long(eighteen)), eighteen, former],
    ['the same where nobody entered that it ended', born(dob, long()), eighteen, former],
    ['relevant at 17, on the eighteenth birthday', born(dob, long('2026-12-01')), eighteen, former],
    ['the day before the twenty-fifth birthday', born(dob, long(eighteen)), '2034-04-16', former],
    [
      'the twenty-fifth birthday',
      born(dob, long(eighteen)),
      '2034-04-17',
      { category: 'none', from: '2034-04-17' },
    ],
    [
      'at home for six months at 18',
      born(dob, long('2026-09-01'), { atHome: [{ from: '2026-09-01' }] }),
      '2027-06-01',
      { category: 'qualifying', from: '2027-03-01' },
    ],
    [
      'at home for six months at 18, and at 21',
      born(dob, long('2026-09-01'), { atHome: [{ from: '2026-09-01' }] }),
      '2030-04-17',
      { category: 'none', from: '2030-04-17' },
    ],
    [
      'at home for less than six months at 18',
      born(dob, long('2026-12-01'), { atHome: [{ from: '2026-12-01' }] }),
      '2027-07-01',
      former,
    ],
    [
      'looked after until 18, at home or not',
      born(dob, long(eighteen), { atHome: undefined }),
      '2028-01-01',
      former,
    ],
    [
      'left at 17, and whether at home is not recorded',
      born(dob, long('2026-12-01'), { atHome: undefined }),
      '2028-01-01',
      { category: 'unknown', missing: 'atHome' },
    ],
  ])
})

describe('qualifying', () => {
  const brief = [{ from: '2026-05-06', to: '2026-07-01' }]
  const qualifying = { category: 'qualifying', from: '2026-07-01' } as const
  table([
    ['looked after for eight weeks at 17', born(dob, brief), '2026-11-21', qualifying],
    ['the day before the twenty-first birthday', born(dob, brief), '2030-04-16', qualifying],
    ['the twenty-first birthday', born(dob, brief), '2030-04-17', { category: 'none', from: '2030-04-17' }],
    [
      'in care for ten weeks when 18',
      born(dob, [{ from: '2027-02-06' }]),
      '2027-05-01',
      { category: 'qualifying', from: eighteen },
    ],
    [
      'in care for 90 days on the day before 18',
      born(dob, [{ from: '2027-01-16' }]),
      '2027-04-16',
      { category: 'none' },
    ],
    [
      'the same at 18: eligible at 16 or 17 on no day',
      born(dob, [{ from: '2027-01-16' }]),
      eighteen,
      { category: 'qualifying', from: eighteen },
    ],
    [
      'in care for a day longer: eligible on the day before 18',
      born(dob, [{ from: '2027-01-15' }]),
      eighteen,
      { category: 'former-relevant', from: eighteen },
    ],
    [
      'in short breaks at 17',
      born(dob, [{ from: '2023-01-01', to: '2026-10-01', shortBreaks: true }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-10-01' },
    ],
    [
      'looked after up to 15 only',
      born(dob, [{ from: '2015-01-01', to: '2024-10-01' }]),
      '2027-11-21',
      { category: 'none' },
    ],
  ])
})

test('a later day never makes less of the weeks looked after', () => {
  const history = born(dob, [{ from: '2025-02-01', to: '2025-04-20' }, { from: '2025-08-01' }])
  const days = ['2025-08-12', '2025-08-13', '2025-08-14', '2026-01-01']
  expect(days.map((asAt) => careLeaverCategory(history, asAt).category)).toEqual([
    'none',
    'none',
    'eligible',
    'eligible',
  ])
})

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
