import { englandWorkingDays } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { aCareCase, aHearing } from '../../test/court.ts'
import { courtDay, endOf26Weeks, endOfWeek20, hearingsOf } from './court-time.ts'

describe('the 26 weeks', () => {
  test('end 181 days after the day of issue, which is the first of them', () => {
    expect(endOf26Weeks('2026-06-15')).toBe('2026-12-13')
  })

  test('run over 29 February in a leap year', () => {
    expect(endOf26Weeks('2023-11-01')).toBe('2024-04-30')
  })
})

test('week 20 ends 139 days after the day of issue', () => {
  expect(endOfWeek20('2026-06-15')).toBe('2026-11-01')
})

describe('the days of the court’s timetable', () => {
  test('count working days, the day of issue as the first', () => {
    expect(courtDay('2026-06-15', 1, englandWorkingDays)).toBe('2026-06-15')
    expect(courtDay('2026-06-15', 12, englandWorkingDays)).toBe('2026-06-30')
    expect(courtDay('2026-06-15', 18, englandWorkingDays)).toBe('2026-07-08')
  })

  test('leave out a bank holiday', () => {
    expect(courtDay('2026-08-17', 12, englandWorkingDays)).toBe('2026-09-02')
  })

  test('begin on the next working day after an issue at a weekend', () => {
    expect(courtDay('2026-06-13', 1, englandWorkingDays)).toBe('2026-06-15')
  })
})

test('hearings of a kind come in order, and those without a day are left out', () => {
  const hearings = [
    aHearing('final', { id: 'c', on: '2027-01-19' }),
    aHearing('final', { id: 'a', on: '2026-12-01' }),
    aHearing('final', { id: 'b' }),
    aHearing('interim', { id: 'd', on: '2026-06-16' }),
  ]
  const one = { value: aCareCase({ hearings }), path: '/proceedings/0', pending: true }
  expect(hearingsOf(one, 'final').map(({ on, path }) => [on, path])).toEqual([
    ['2026-12-01', '/proceedings/0/hearings/1'],
    ['2027-01-19', '/proceedings/0/hearings/0'],
  ])
})
