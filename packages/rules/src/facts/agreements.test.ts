import { aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { agreementsBy, latest } from './agreements.ts'

const first = { id: 'agreement-1', on: '2026-01-12' }
const second = { id: 'agreement-2', on: '2026-10-12' }
const coming = { id: 'agreement-3', on: '2026-11-22' }

test('what was recorded by a day, and nothing where nobody keeps it', () => {
  expect(agreementsBy(aPlan(), '2026-11-21')).toBeUndefined()
  const kept = agreementsBy(
    aPlan({ state: { agreements: [first, coming, { id: 'undated' }] } }),
    '2026-11-21',
  )
  expect(kept?.map(({ path }) => path)).toEqual(['/state/agreements/0', '/state/agreements/2'])
})

test('the last by day, wherever it stands; of two without a day the later in the list', () => {
  const at = (...list: { readonly id: string; readonly on?: string }[]) =>
    latest(list.map((value, index) => ({ value, path: `/${index}` })))?.value.id
  expect(at(second, first)).toBe('agreement-2')
  expect(at(first, { id: 'undated' })).toBe('agreement-1')
  expect(at({ id: 'a' }, { id: 'b' })).toBe('b')
  expect(at()).toBeUndefined()
})
