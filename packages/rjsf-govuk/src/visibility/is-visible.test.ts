import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, type VisibleWhen } from './condition.ts'
import { isVisible } from './is-visible.ts'

describe('a condition', () => {
  test.each<[string, VisibleWhen, unknown, boolean]>([
    ['equals', { pointer: '/a', equals: 'x' }, { a: 'x' }, true],
    ['equals another', { pointer: '/a', equals: 'x' }, { a: 'y' }, false],
    ['equals, and nothing is there', { pointer: '/a', equals: 'x' }, {}, false],
    ['equals no', { pointer: '/a', equals: false }, { a: false }, true],
    ['is among', { pointer: '/a', in: ['x', 'y'] }, { a: 'y' }, true],
    ['is not among', { pointer: '/a', in: ['x', 'y'] }, { a: 'z' }, false],
    ['nothing is in no list', { pointer: '/a', in: ['x'] }, {}, false],
    ['notIn', { pointer: '/a', notIn: ['x'] }, { a: 'y' }, true],
    ['notIn, and it is', { pointer: '/a', notIn: ['x'] }, { a: 'x' }, false],
    ['notIn, and nothing is there', { pointer: '/a', notIn: ['x'] }, {}, true],
    ['filled', { pointer: '/a', filled: true }, { a: 0 }, true],
    ['filled with no', { pointer: '/a', filled: true }, { a: false }, true],
    ['filled with empty text', { pointer: '/a', filled: true }, { a: '' }, false],
    ['filled with an empty list', { pointer: '/a', filled: true }, { a: [] }, false],
    ['not filled', { pointer: '/a', filled: false }, { a: null }, true],
    ['further in', { pointer: '/a/0/b', equals: 1 }, { a: [{ b: 1 }] }, true],
    ['names with a stroke and a tilde', { pointer: '/a~1b~0c', equals: 1 }, { 'a/b~c': 1 }, true],
    ['two tests, one of which fails', { pointer: '/a', notIn: ['x'], filled: true }, { a: '' }, false],
    ['a name that every object has', { pointer: '/toString', filled: true }, {}, false],
    ['no object', { pointer: '/a', filled: true }, 'text', false],
  ])('%s', (_, condition, holder, expected) => {
    expect(holds(condition, holder)).toBe(expected)
  })

  test('without a test it always holds', () => {
    fc.assert(fc.property(fc.string(), fc.anything(), (pointer, holder) => holds({ pointer }, holder)))
  })
})

describe('a field', () => {
  const ui = {
    'ui:options': { visibleWhen: { pointer: '/never', equals: 1 } },
    part: {
      'ui:options': { visibleWhen: { pointer: '/on', equals: true } },
      note: { 'ui:options': { visibleWhen: { pointer: '/kind', equals: 'x' } } },
    },
    list: { items: { note: { 'ui:visibleWhen': { pointer: '/kind', equals: 'x' } } } },
  }

  test.each([
    [['part'], { on: true }, true],
    [['part'], { on: false }, false],
    [['part', 'note'], { on: true, part: { kind: 'x' } }, true],
    [['part', 'note'], { on: true, part: {} }, false],
    [['part', 'note'], { on: false, part: { kind: 'x' } }, false],
    [['list', 1, 'note'], { list: [{}, { kind: 'x' }] }, true],
    [['list', 0, 'note'], { list: [{}, { kind: 'x' }] }, false],
    [['unknown', 'deeper'], {}, true],
    [[], {}, true],
  ])('at %j of %j', (path, data, expected) => {
    expect(isVisible(ui, data, path)).toBe(expected)
  })
})
