import { expect, test } from 'vitest'
import { byRevision, misfits } from './misfits.ts'

const plan = (file: string, parts: { id?: string; childId?: string; revision?: number }) => {
  const value = {
    schemaVersion: '1-0-0' as const,
    id: parts.id ?? 'plan-1',
    child: { id: parts.childId ?? 'child-1' },
    ...(parts.revision === undefined ? {} : { revision: parts.revision }),
  }
  return { file, text: JSON.stringify(value, null, 2), value }
}

test('revisions of one plan fit, in any order', () => {
  const plans = [plan('b', { revision: 2 }), plan('a', { revision: 1 })]
  expect(misfits(plans)).toEqual([])
  expect(byRevision(plans).map(({ file }) => file)).toEqual(['a', 'b'])
})

test('two with the same number keep their order', () => {
  const plans = [plan('c', { revision: 2 }), plan('b', { revision: 1 }), plan('a', { revision: 1 })]
  expect(byRevision(plans).map(({ file }) => file)).toEqual(['b', 'a', 'c'])
})

test.each([
  [{ id: 'plan-2', revision: 2 }, 'another-plan', 'This is the plan "plan-2", and a is "plan-1"', '/id', 3],
  [
    { childId: 'child-2', revision: 2 },
    'another-plan',
    'This is a plan of the child "child-2", and a of "child-1"',
    '/child/id',
    5,
  ],
  [{}, 'no-revision', 'This plan has no revision number', '/revision', 1],
])('what does not fit is named with its file and line: %j', (parts, code, message, path, line) => {
  expect(misfits([plan('a', { revision: 1 }), plan('b', parts)])).toMatchObject([
    { file: 'b', problems: [{ code, message, path, line }] },
  ])
})
