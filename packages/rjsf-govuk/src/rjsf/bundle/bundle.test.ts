import { createRequire } from 'node:module'
import { getDefaultRegistry } from '@rjsf/core'
import { deepEquals as theirs } from '@rjsf/utils'
import fc from 'fast-check'
import { createElement, forwardRef, memo } from 'react'
import { expect, test } from 'vitest'
import { answers } from '../../../test/validation/schemas.ts'
import { theme } from '../theme.ts'
import * as rareWidgets from '../widgets/rare-widgets.ts'
import addresses from './addresses.ts'
import ours from './deep-equals.ts'
import elementTypes from './element-types.ts'
import ownFields from './fields.ts'
import * as laterWidgets from './later-widget.ts'
import pointers from './pointer.ts'

test('the theme gives every widget, template and field that its bundle leaves out of rjsf', () => {
  const { widgets, templates, fields } = getDefaultRegistry()
  expect(Object.keys(theme.widgets)).toEqual(expect.arrayContaining(Object.keys(widgets)))
  expect(Object.keys(theme.templates)).toEqual(expect.arrayContaining(Object.keys(templates)))
  expect(Object.keys(theme.templates.ButtonTemplates)).toEqual(
    expect.arrayContaining(Object.keys(templates.ButtonTemplates)),
  )
  expect(Object.keys({ ...ownFields(), ...theme.fields })).toEqual(
    expect.arrayContaining(Object.keys(fields)),
  )
})

const uri = createRequire(import.meta.resolve('@rjsf/utils'))('fast-uri') as typeof addresses

test.each([
  'http://a/b/c/d;p?q',
  'http://a',
  'http://a.example/schemas/plan.json',
  '/schemas/plan.json',
  'urn:plan:1',
  'plan.json',
])('addresses against %s are what fast-uri makes of them', (base) => {
  for (const ref of [
    'g',
    './g',
    'g/',
    '/g',
    '//g',
    '?y',
    'g?y',
    '#s',
    'g#s',
    '',
    '.',
    './',
    '..',
    '../',
    '../g',
    '../..',
    '../../g',
    'http://b/c',
    './../g',
    'g/./h',
    'g/../h',
    'person.schema.json#/definitions/name',
  ]) {
    // Nothing to go up from.
    if (ref.includes('.') && !base.includes('/') && !ref.startsWith('person')) continue
    expect([ref, addresses.resolve(base, ref)]).toEqual([ref, uri.resolve(base, ref)])
    expect([ref, addresses.equal(base, ref)]).toEqual([ref, uri.equal(base, ref)])
  }
  expect(addresses.equal(base, base)).toBe(true)
})

test('pointers are read as jsonpointer reads them', () => {
  const read = createRequire(import.meta.resolve('@rjsf/utils'))('jsonpointer') as typeof pointers
  const document = { a: { 'b/c': [1, { 'd~e': 2 }] }, '': 3, 'f g': 4, '%41': 5 }
  for (const pointer of [
    '',
    '/',
    '/a',
    '/a/b~1c/0',
    '/a/b~1c/1/d~0e',
    '/a/none',
    '/a/none/further',
    '/f g',
    '/%41',
  ]) {
    expect([pointer, pointers.get(document, pointer)]).toEqual([pointer, read.get(document, pointer)])
  }
  for (const { get } of [pointers, read]) expect(() => get(document, 'a')).toThrow('Invalid JSON pointer.')
})

class Other {
  a = 1
}
const ring: Record<string, unknown> = { a: 1 }
ring.self = ring
const otherRing: Record<string, unknown> = { a: 1 }
otherRing.self = otherRing

const values: readonly unknown[] = [
  ...[undefined, null, 0, -0, Number.NaN, '', 'a', true, () => 1, () => 2, Symbol.for('a')],
  ...[
    {},
    [],
    { a: 1 },
    { a: undefined },
    { b: undefined },
    new Other(),
    Object.create(null),
    { a: [1, { b: 2 }] },
  ],
  ...[{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, [1, undefined, 3], { f: () => 1 }, { f: () => 2 }],
  ...[
    new Date(0),
    new Date(0),
    new Date(1),
    /a/g,
    /a/g,
    /a/i,
    new Map([['a', 1]]),
    new Map([['a', 1]]),
    new Map([['a', 2]]),
  ],
  ...[new Set([1, 2]), new Set([2, 1]), new Set([3]), new Error('a'), new File([], 'a'), new File([], 'b')],
  ...[
    createElement('p', { key: 1 }),
    createElement('p', { key: 1 }),
    createElement('p', { key: 1, id: 'a' }),
    new URL('http://a'),
    new URL('http://a/'),
  ],
  ...[ring, otherRing],
]

test('compares as rjsf does', () => {
  for (const [at, one] of values.entries()) {
    for (const [beside, other] of values.entries()) {
      expect([at, beside, ours(one, other)]).toEqual([at, beside, theirs(one, other)])
    }
  }
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      expect(ours(one, other)).toBe(theirs(one, other))
      expect(ours(one, structuredClone(one))).toBe(true)
    }),
  )
})

test('something deep that holds itself is compared to its end', () => {
  const deep = (end: number) => {
    let value: Record<string, unknown> = { end }
    const last = value
    for (let at = 0; at < 100; at++) value = { value }
    last.ring = value
    return value
  }
  expect(ours(deep(1), deep(1))).toBe(true)
  expect(ours(deep(1), deep(2))).toBe(false)
})

test('what is fetched later is what rjsf has', async () => {
  const { fields } = getDefaultRegistry()
  const later: Readonly<Record<string, unknown>> = await import('./later-fields.ts')
  for (const [name, field] of Object.entries(ownFields()))
    expect([name, later[name] ?? field]).toEqual([name, fields[name]])
})

test('every rare widget is fetched under its name', () => {
  expect(Object.keys(laterWidgets)).toEqual(Object.keys(rareWidgets))
})

test('a server has the same form', async () => {
  const [onServer, inBrowser] = await Promise.all([import('./form-on-server.ts'), import('../form/index.ts')])
  expect(onServer).toEqual(inBrowser)
})

test('tells components that are no functions', () => {
  const Forward = forwardRef(() => null)
  const Memo = memo(() => null)
  expect(elementTypes.isForwardRef(createElement(Forward))).toBe(true)
  expect(elementTypes.isForwardRef(createElement('p'))).toBe(false)
  expect(elementTypes.isMemo(Memo)).toBe(true)
  expect(elementTypes.isMemo(() => null)).toBe(false)
})
