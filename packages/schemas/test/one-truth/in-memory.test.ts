import { describe, expect, test } from 'vitest'
import { judgesOf } from './judges.ts'

const inItself: Record<string, unknown> = {}
inItself.me = inItself
const shared = { b: 1 }

// What no document can hold, and a record in memory may: the reader of the model and the validator say the same of it.
describe.each<[name: string, change: object, accepted: boolean]>([
  ['a list that is undefined', { visits: undefined }, false],
  ['a code that is undefined', { child: { id: 'c', sex: undefined } }, false],
  ['an id that is undefined', { id: undefined }, false],
  ['a version that is undefined', { schemaVersion: undefined }, false],
  ['an item that is undefined', { visits: [{ id: 'v' }, undefined] }, false],
  ['a list with a hole', { visits: Array(2) }, false],
  ['own fields that are undefined', { extensions: undefined }, false],
  ['a namespace that is undefined', { extensions: { w: undefined } }, false],
  ['a namespace with a blank that is undefined', { extensions: { 'a b': undefined } }, false],
  ['an own field that is undefined', { extensions: { w: { a: undefined } } }, false],
  ['a function among own fields', { extensions: { w: { a: () => 1 } } }, false],
  ['own fields that are part of themselves', { extensions: { w: { a: inItself } } }, false],
  ['own fields in two places', { extensions: { w: { a: shared, b: [shared] } } }, true],
])('%s', (_, change, accepted) => {
  test('both readers say the same', async () => {
    const { read, validate } = await judgesOf('care-plan')
    const record = { schemaVersion: '1-0-1', id: 'p', child: { id: 'c' }, ...change }
    expect(validate(record)).toEqual(read(record))
    expect(read(record).ok).toBe(accepted)
  })
})
