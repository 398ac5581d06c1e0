import { aLegalStatus } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { returnYears } from './return-years.ts'

const asAt = '2026-11-21'
const yearsOf = (...[asked]: [Partial<Parameters<typeof returnYears>[0]>]) =>
  returnYears({ dateOfBirth: '2016-05-14', since: '2020-01-01', legal: undefined, asAt, ...asked }).map(
    ({ from, throughout }) => `${from.slice(0, 4)}${throughout ? '' : ' in part'}`,
  )

test('a year runs from 1 April to 31 March, the one that runs now among them', () => {
  expect(returnYears({ dateOfBirth: '2016-05-14', since: '2025-04-01', legal: undefined, asAt })).toEqual([
    { from: '2025-04-01', to: '2026-03-31', throughout: true },
    { from: '2026-04-01', to: '2027-03-31', throughout: true },
  ])
})

describe('the child was looked after through the whole year', () => {
  test('since its first day', () => {
    expect(yearsOf({ since: '2024-04-01' })).toEqual(['2024', '2025', '2026'])
  })

  test('since the day after its first day: not that year', () => {
    expect(yearsOf({ since: '2024-04-02' })).toEqual(['2025', '2026'])
  })

  test('until its last day: not that year, as the child was not looked after when it ended', () => {
    expect(yearsOf({ since: '2024-04-01', legal: { lookedAfterUntil: '2027-03-31' } })).toEqual([
      '2024',
      '2025',
    ])
  })

  test('until the day after its last day', () => {
    expect(yearsOf({ since: '2026-04-01', legal: { lookedAfterUntil: '2027-04-01' } })).toEqual(['2026'])
  })

  test('not in short breaks on any day of it', () => {
    const statuses = [
      aLegalStatus('V3', '2024-04-01', { to: '2025-04-02' }),
      aLegalStatus('V2', '2025-04-02'),
    ]
    expect(yearsOf({ since: '2024-04-01', legal: { statuses } })).toEqual(['2026'])
  })

  test('short breaks that began in it', () => {
    const statuses = [
      aLegalStatus('V2', '2024-04-01', { to: '2025-06-01' }),
      aLegalStatus('V3', '2025-06-01', { to: '2025-07-01' }),
      aLegalStatus('C2', '2025-07-01'),
    ]
    expect(yearsOf({ since: '2024-04-01', legal: { statuses } })).toEqual(['2024', '2026'])
  })
})

describe('the child was 4 to 16', () => {
  test.each([
    ['4 on the first day', '2021-04-01', ['2025', '2026']],
    ['4 the day after', '2021-04-02', ['2025 in part', '2026']],
    ['4 on the last day', '2022-03-31', ['2025 in part', '2026']],
    ['4 the day after the last day', '2022-04-01', ['2026']],
    ['17 on the first day', '2008-04-01', []],
    ['17 the day after the first day', '2008-04-02', ['2025 in part']],
    ['17 on the last day', '2009-03-31', ['2025 in part']],
    ['17 the day after the last day', '2009-04-01', ['2025']],
    ['born on 29 February, and 17 on 1 March', '2008-02-29', []],
  ])('%s of the year to March 2026', (_, dateOfBirth, years) => {
    expect(yearsOf({ dateOfBirth, since: '2025-04-01' })).toEqual(years)
  })
})

test('years before the regulations of 2010 came into force are left out', () => {
  expect(yearsOf({ dateOfBirth: '2000-05-14', since: '2005-01-01', asAt: '2013-04-01' })).toEqual([
    '2011',
    '2012',
    '2013',
  ])
})

test('the year begins on its first day', () => {
  expect(yearsOf({ since: '2025-01-01', asAt: '2026-03-31' })).toEqual(['2025'])
  expect(yearsOf({ since: '2025-01-01', asAt: '2026-04-01' })).toEqual(['2025', '2026'])
})

test('a child who was never looked after through a year', () => {
  expect(yearsOf({ since: '2026-05-01' })).toEqual([])
})
