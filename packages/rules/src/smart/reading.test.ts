import { expect, test } from 'vitest'
import { readOutcome } from './reading.ts'

test.each(['', '  ', 'ASAP', 'tbc.', 'To be confirmed', 'not known', 'ongoing', '-'])(
  'a field that holds “%s” adds nothing',
  (typed) => {
    expect(readOutcome({ text: 'Book the dentist', structured: { who: typed, by: typed } }).fields).toEqual(
      {},
    )
  },
)

test.each(['Mo', 'not Mo', 'be brave', 'to'])('a field that holds “%s” is read', (typed) => {
  expect(readOutcome({ text: 'Book the dentist', structured: { who: typed } }).fields.who?.source).toBe(typed)
})

test('a need is read once, and a blank one is none', () => {
  expect(readOutcome({ text: 'A', context: { need: 'Sleeps badly' } }).need?.words).toHaveLength(2)
  expect(readOutcome({ text: 'A', context: { need: '  ' } }).need).toBeUndefined()
  expect(readOutcome({ text: 'A' }).need).toBeUndefined()
})
