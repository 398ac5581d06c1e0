import type { ChronologyEntry } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { correctedIds, countBy, covers, eventsBy } from './chronology.ts'

const entry = (id: string, on?: string, more: Partial<ChronologyEntry> = {}): ChronologyEntry => ({
  id,
  ...(on === undefined ? {} : { on }),
  ...more,
})
const days = (chronology: readonly ChronologyEntry[], asAt = '2026-11-21') =>
  eventsBy(chronology, asAt).map(({ entry: { id }, from, to }) => [id, from, to])

test('a partial date covers the whole month or year', () => {
  expect(days([entry('a', '2023'), entry('b', '2024-02'), entry('c', '2024-03-09')])).toEqual([
    ['a', '2023-01-01', '2023-12-31'],
    ['b', '2024-02-01', '2024-02-29'],
    ['c', '2024-03-09', '2024-03-09'],
  ])
})

test('events come in order of date, with their numbers in the list', () => {
  const chronology = [entry('late', '2026-03-01'), entry('early', '2024'), entry('middle', '2025-06')]
  expect(eventsBy(chronology, '2026-11-21').map(({ entry: { id }, at }) => [id, at])).toEqual([
    ['early', 1],
    ['middle', 2],
    ['late', 0],
  ])
})

test('of one day by id', () => {
  const chronology = [entry('b', '2026-03-01'), entry('a', '2026-03-01')]
  expect(days(chronology)).toEqual(days([...chronology].reverse()))
  expect(days(chronology).map(([id]) => id)).toEqual(['a', 'b'])
})

test('what has no date, has not happened yet or was corrected is left out', () => {
  expect(
    days([
      entry('undated'),
      entry('today', '2026-11-21'),
      entry('tomorrow', '2026-11-22'),
      entry('wrong', '2026-05-01'),
      entry('right', '2026-05-02', { what: 'It was 2 May.', corrects: 'wrong' }),
    ]),
  ).toEqual([
    ['right', '2026-05-02', '2026-05-02'],
    ['today', '2026-11-21', '2026-11-21'],
  ])
})

test('an entry does not correct itself', () => {
  expect(correctedIds([entry('a', '2026', { what: 'It was May.', corrects: 'a' })])).toBeUndefined()
})

test('an entry that says nothing corrects nothing', () => {
  expect(correctedIds([entry('a'), entry('b', '2026', { corrects: 'a' })])).toBeUndefined()
  expect(correctedIds([entry('a'), entry('b', '2026', { what: ' ', corrects: 'a' })])).toBeUndefined()
  expect(correctedIds([entry('a'), entry('b', '2026', { what: 'It was May.', corrects: 'a' })])).toEqual(
    new Set(['a']),
  )
})

test('entries that correct each other in a circle correct nothing, and what is corrected twice is corrected', () => {
  const correcting = (id: string, corrects: string) => entry(id, '2026', { what: 'It was May.', corrects })
  expect(correctedIds([correcting('a', 'b'), correcting('b', 'c'), correcting('c', 'a')])).toBeUndefined()
  expect(correctedIds([entry('a'), correcting('b', 'a'), correcting('c', 'b')])).toEqual(new Set(['a', 'b']))
  expect(correctedIds([correcting('a', 'b'), correcting('b', 'a'), correcting('c', 'a')])).toEqual(
    new Set(['a']),
  )
})

test('an event may have been on the first and the last day that its date can mean', () => {
  const [event] = eventsBy([entry('a', '2024-02')], '2026-11-21')
  if (event === undefined) throw new Error('no event')
  expect(['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((day) => covers(event, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('how many events began by a day', () => {
  const events = eventsBy(
    [entry('a', '2024'), entry('b', '2025-03-09'), entry('c', '2025-03-09')],
    '2026-11-21',
  )
  expect(
    ['2023-12-31', '2024-01-01', '2025-03-08', '2025-03-09', '2026'].map((day) => countBy(events, day)),
  ).toEqual([0, 1, 1, 3, 3])
  expect(countBy([], '2026-01-01')).toBe(0)
})
