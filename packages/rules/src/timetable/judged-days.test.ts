import { aLegalStatus } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { judgedFrom, notJudgedOn, relaxedOn } from './judged-days.ts'

describe('days that are not judged', () => {
  const legal = {
    statuses: [
      aLegalStatus('J1', '2025-01-10', { to: '2025-02-01' }),
      aLegalStatus('V3', '2025-03-01', { to: '2025-04-01' }),
      aLegalStatus('V2', '2025-04-01'),
    ],
  }
  test.each([
    ['the day before the regulations', '2011-03-31', true],
    ['the first day of the regulations', '2011-04-01', false],
    ['the first day on remand', '2025-01-10', true],
    ['the day on which remand ended', '2025-02-01', false],
    ['in short breaks', '2025-03-31', true],
    ['accommodated under section 20', '2025-04-01', false],
  ])('%s', (_, day, left) => {
    expect(notJudgedOn(legal, day) !== undefined).toBe(left)
  })
})

test('the regulations were relaxed from 24 April to 25 September 2020', () => {
  expect(['2020-04-23', '2020-04-24', '2020-09-25', '2020-09-26'].map(relaxedOn)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

describe('the day from which a time in care is judged', () => {
  const legal = {
    statuses: [
      aLegalStatus('V4', '2024-01-06', { to: '2025-02-01' }),
      aLegalStatus('J1', '2025-02-01', { to: '2025-03-01' }),
      aLegalStatus('V2', '2025-03-01', { to: '2025-06-01' }),
      aLegalStatus('C1', '2025-06-01'),
    ],
  }
  test.each([
    ['short breaks, then remand, then section 20: from section 20', '2024-01-06', '2025-03-01', '2025-03-01'],
    ['the day before section 20 began', '2024-01-06', '2025-02-28', undefined],
    ['an order that came later changes nothing', '2024-01-06', '2025-12-01', '2025-03-01'],
    ['began under section 20', '2025-03-01', '2025-12-01', '2025-03-01'],
    ['began before the regulations', '2011-03-31', '2025-12-01', undefined],
  ])('%s', (_, since, asAt, from) => {
    expect(judgedFrom(legal, since, asAt)).toBe(from)
  })
})
