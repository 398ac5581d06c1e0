import type { CarePlanRecord } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { counterpart, pointedAt } from './counterpart.ts'

const revision = (number: number, ids: readonly string[], parts: Partial<CarePlanRecord> = {}) => ({
  file: `r${number}.json`,
  text: '',
  value: {
    schemaVersion: '1-0-0' as const,
    id: 'plan-1',
    child: { id: 'child-1' },
    revision: number,
    chronology: ids.map((id) => ({ id, what: `${id} in ${number}` })),
    ...parts,
  },
})
const data = { from: 1, to: 2 }

test('what was changed is found by its id in the revision before', () => {
  const plans = [revision(1, ['x', 'a', 'b']), revision(2, ['b', 'a'])]
  const path = '/1/chronology/0/what'
  expect(pointedAt({ path }, plans)).toEqual({ plan: 1, path, value: 'b in 2' })
  expect(counterpart({ path, data }, plans)).toEqual({
    plan: 0,
    path: '/0/chronology/2/what',
    value: 'b in 1',
  })
})

test('what was removed is nothing in the revision after', () => {
  const plans = [revision(1, ['a', 'b']), revision(2, ['b'])]
  expect(counterpart({ path: '/0/chronology/0', data }, plans)).toEqual({
    plan: 1,
    path: '/1/chronology',
    value: undefined,
  })
})

test('where the whole list is gone the part that is left is named', () => {
  const { chronology: _, ...value } = revision(2, []).value
  const plans = [revision(1, ['a']), { ...revision(2, []), value }]
  expect(counterpart({ path: '/0/chronology', data }, plans)).toEqual({
    plan: 1,
    path: '/1',
    value: undefined,
  })
})

test('revisions that share a number are told apart by what they say', () => {
  const plans = [revision(1, ['a', 'b']), revision(1, ['b'])]
  const same = { from: 1, to: 1 }
  expect(counterpart({ path: '/0/chronology/0', data: same }, plans)).toMatchObject({
    plan: 1,
    value: undefined,
  })
  const three = [revision(1, ['a']), revision(1, ['a']), revision(1, [])]
  expect(counterpart({ path: '/1/chronology/0/what', data: same }, three)).toMatchObject({ plan: 2 })
})

test('a finding about no step has no other side', () => {
  expect(counterpart({ path: '/0/revision', data: { revision: 1 } }, [revision(1, [])])).toBeUndefined()
})
