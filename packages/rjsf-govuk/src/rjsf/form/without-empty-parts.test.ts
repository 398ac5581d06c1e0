import { expect, test } from 'vitest'
import { withoutEmptyParts } from './without-empty-parts.ts'

const address = { type: 'object', required: ['street'], properties: { street: {} } }
const file = new File(['x'], 'x.txt')
const schema = {
  required: ['home'],
  properties: {
    home: address,
    work: address,
    list: { minItems: 1, items: { properties: { at: address } } },
    any: { items: {} },
  },
}

test.each([
  ['a part that is empty again', { work: {} }, {}],
  ['a part whose answers were cleared', { work: { street: undefined } }, {}],
  ['a part that has to be there', { home: {} }, { home: {} }],
  ['a part with an answer', { work: { street: 'x' } }, { work: { street: 'x' } }],
  ['a list that may not be empty', { list: [] }, {}],
  ['a list that may', { any: [] }, { any: [] }],
  ['in the item of a list', { list: [{ at: {} }] }, { list: [{}] }],
  ['what the schema does not know', { own: {} }, { own: {} }],
  ['text', 'x', 'x'],
  ['a file of the host', { work: file }, { work: file }],
])('%s', (_, data, left) => {
  expect(withoutEmptyParts(schema, data)).toEqual(left)
})

test('a record with nothing to leave out is given back as it is', () => {
  const data = { home: { street: 'x' }, list: [{ at: { street: 'y' } }] }
  expect(withoutEmptyParts(schema, data)).toBe(data)
})
