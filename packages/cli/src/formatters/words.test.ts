import { expect, test } from 'vitest'
import { basis, counted, whereabouts } from './words.ts'

test.each([
  ['a part that is there', '/iro/name', { line: 5, column: 3, nearest: '/iro/name' }, 'line 5, /iro/name'],
  [
    'a part that is missing',
    '/iro/name',
    { line: 4, column: 3, nearest: '/iro' },
    'line 4, /iro/name is missing',
  ],
  ['a whole section', '/iro', { line: 1, column: 1, nearest: '' }, '/iro is missing'],
  ['the plan as a whole', '', { line: 1, column: 1, nearest: '' }, 'the whole plan'],
  ['a file that nobody looked into', '/iro', undefined, '/iro'],
])('says where: %s', (_, path, place, words) => {
  expect(whereabouts(path, place)).toBe(words)
})

test('a citation that nobody has confirmed says so', () => {
  const rule = { force: 'must', citation: [{ source: 'SI 2010/959', provision: 'Sch 2' }] } as const
  expect(basis({ ...rule, standing: 'read' })).toBe('must · SI 2010/959 Sch 2')
  expect(basis({ ...rule, standing: 'unconfirmed' })).toBe(
    'must · SI 2010/959 Sch 2 (citation to be confirmed)',
  )
})

test('one and many', () => {
  expect([counted(1, 'plan'), counted(2, 'plan'), counted(0, 'child', 'children')]).toEqual([
    '1 plan',
    '2 plans',
    '0 children',
  ])
})
