import { expect, test } from 'vitest'
import { isVisible } from './is-visible.ts'
import { messageAt } from './message-at.ts'
import type { UiSchema, VisibleWhen } from './ui-schema.ts'

const when = (visibleWhen: VisibleWhen): UiSchema => ({ 'ui:options': { visibleWhen } })

const ui: UiSchema = {
  changes: {
    'ui:errorMessages': { minItems: 'Add a change' },
    items: {
      reason: {
        ...when({ pointer: '/decision', equals: 'no' }),
        'ui:errorMessages': { required: 'Enter why' },
      },
    },
  },
  part: { ...when({ pointer: '/kind', in: ['a', 'b'] }), note: when({ pointer: '/open', notIn: [false] }) },
  spouse: when({ pointer: '/married', equals: true }),
  missing: when({ pointer: '/upn', filled: false }),
  further: when({ pointer: '/upn', filled: true }),
  deep: when({ pointer: '/part/note', filled: true }),
  'a/b': when({ pointer: '/a~1c', equals: true }),
}

test.each([
  ['equals', { married: true }, '/spouse', true],
  ['does not equal', { married: false }, '/spouse', false],
  ['text is not a boolean', { married: 'true' }, '/spouse', false],
  ['nothing equals nothing', {}, '/spouse', false],
  ['in a list', { kind: 'b' }, '/part', true],
  ['not in it', { kind: 'c' }, '/part', false],
  ['hidden with the part that holds it', { kind: 'c', part: { open: true } }, '/part/note', false],
  ['shown with it', { kind: 'a', part: { open: true } }, '/part/note', true],
  ['not among', { kind: 'a', part: { open: false } }, '/part/note', false],
  ['not among, for nothing is said', { kind: 'a' }, '/part/note', true],
  ['absent', {}, '/missing', true],
  ['empty text is absent', { upn: '' }, '/missing', true],
  ['an empty list is absent', { upn: [] }, '/missing', true],
  ['no is an answer', { upn: false }, '/further', true],
  ['0 is an answer', { upn: 0 }, '/further', true],
  ['there', { upn: 'A1' }, '/missing', false],
  ['further down', { part: { note: 'x' } }, '/deep', true],
  ['of its own item', { changes: [{ decision: 'no' }, { decision: 'yes' }] }, '/changes/0/reason', true],
  ['not of another', { changes: [{ decision: 'no' }, { decision: 'yes' }] }, '/changes/1/reason', false],
  ['a name with a slash', { 'a/c': true }, '/a~1b', true],
  ['inherited members are not there', Object.create({ married: true }) as object, '/spouse', false],
  ['a place that is not known', {}, '/extensions/council/team', true],
  ['a name of JavaScript', {}, '/constructor/name', true],
  ['the whole record', {}, '', true],
  ['no record at all', null, '/spouse', false],
])('%s', (_, record, pointer, expected) => {
  const before = structuredClone(record)
  expect(isVisible(ui, record, pointer)).toBe(expected)
  expect(record).toEqual(before)
})

test('the message of a keyword, where there is one', () => {
  expect(messageAt(ui, '/changes', 'minItems')).toBe('Add a change')
  expect(messageAt(ui, '/changes/3/reason', 'required')).toBe('Enter why')
  expect(messageAt(ui, '/changes/3/reason', 'toString')).toBeUndefined()
  expect(messageAt(ui, '/changes/x/reason', 'required')).toBeUndefined()
  expect(messageAt(ui, '/spouse', 'required')).toBeUndefined()
  expect(messageAt(ui, '/nowhere/at/all', 'required')).toBeUndefined()
})
