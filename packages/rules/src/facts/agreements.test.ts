import type { Agreement } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { agreementsBy, isBeforePlan, latest } from './agreements.ts'

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

describe('an agreement of long before the plan', () => {
  test.each([
    ['three months before the child became looked after', '2026-07-01', '2026-10-05', false],
    ['a day more', '2026-06-30', '2026-10-05', true],
    ['three months before the plan was ready, which was first', '2026-06-21', '2026-09-21', false],
    ['a day more than that', '2026-06-20', '2026-09-21', true],
    ['without the day on which the plan was ready', '2022-03-01', undefined, false],
    ['without a day', undefined, '2026-10-05', false],
  ])('%s', (_, on, preparedOn, before) => {
    const plan = aPlan({
      legal: { lookedAfterFrom: '2026-10-01' },
      ...(preparedOn === undefined ? {} : { state: { preparedOn } }),
    })
    expect(isBeforePlan({ id: 'agreement-1', ...(on === undefined ? {} : { on }) }, plan)).toBe(before)
  })
  test('where nobody entered since when the child is looked after', () => {
    expect(isBeforePlan(first, aPlan({ state: { preparedOn: '2026-10-05' } }))).toBe(false)
  })
})

describe('the last by day, whatever the order of the list', () => {
  const at = (list: readonly Agreement[]) =>
    latest(list.map((value, index) => ({ value, path: `/${index}` })))?.value.id

  test.each<[name: string, list: readonly Agreement[], last: string | undefined]>([
    ['the later day', [second, first], 'agreement-2'],
    ['one with a day before one without', [first, { id: 'undated' }], 'agreement-1'],
    ['of one day the last by id', [{ ...second, id: 'agreement-1a' }, second], 'agreement-2'],
    ['without a day the last by id', [{ id: 'a' }, { id: 'b' }], 'b'],
    [
      'without a day one that says yes: its day is asked for',
      [
        { id: 'a', agreed: 'yes' },
        { id: 'b', agreed: 'no' },
      ],
      'a',
    ],
    ['none', [], undefined],
  ])('%s', (_, list, last) => {
    expect(at(list)).toBe(last)
    expect(at(list.toReversed())).toBe(last)
  })
})
