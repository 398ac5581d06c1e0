import {
  type CarePlanRecord,
  createWorkingDays,
  englandWorkingDays,
  type WorkingDays,
  withProclaimedDays,
} from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan, aReview, aVisit } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { timetable } from './timetable.ts'

const duty = (plan: CarePlanRecord, asAt: string, ruleId: string, calendar?: WorkingDays) => {
  const { duties } = timetable(plan, calendar === undefined ? { asAt } : { asAt, calendar })
  return duties.filter((each) => each.ruleId === ruleId).at(-1)
}

const statusAt = (plan: CarePlanRecord, asAt: string, ruleId: string, calendar?: WorkingDays) =>
  duty(plan, asAt, ruleId, calendar)?.status

const lookedAfterFrom = (from: string, parts: Partial<CarePlanRecord> = {}) =>
  aPlan({
    child: { id: 'child-1', dateOfBirth: '2014-05-14' },
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)], orders: [] },
    ...parts,
  })

const notYetReviewed = (from: string) => lookedAfterFrom(from, { reviews: [] })

/** After a first and a second review, no further one. */
const reviewedTwice = (first: string, second: string) =>
  lookedAfterFrom(first, { reviews: [aReview(first), aReview(second)] })

const proclaimed = (...days: string[]) => withProclaimedDays(englandWorkingDays, days)

describe('twenty working days to the first review', () => {
  test.each([
    // Monday 11 August: without the bank holiday of 25 August the last day would be Monday 8 September.
    ['across the summer bank holiday', '2025-08-11', '2025-09-09', undefined],
    // Monday 31 March: Good Friday, 18 April, and Easter Monday, 21 April, are not counted.
    ['across Good Friday and Easter Monday', '2025-03-31', '2025-04-30', undefined],
    // Monday 15 December 2025: Thursday 25, Friday 26 December and Thursday 1 January are not counted.
    ['across Christmas and New Year', '2025-12-15', '2026-01-15', undefined],
    // Tuesday 1 December 2026: Boxing Day is a Saturday, and Monday 28 December is off in its place.
    ['across a substitute day for Boxing Day', '2026-12-01', '2026-12-31', undefined],
    // Monday 12 September 2022: the 19th was proclaimed for the funeral of the Queen.
    ['across a day that was proclaimed', '2022-09-12', '2022-10-11', undefined],
    ['across a day that was proclaimed since', '2026-09-07', '2026-10-06', proclaimed('2026-09-21')],
    [
      'across a Saturday that was proclaimed, which nobody works in any case',
      '2026-09-07',
      '2026-10-05',
      proclaimed('2026-09-19'),
    ],
    // Saturday 6 September: day 1 is Monday the 8th, as it is for Friday and Sunday.
    ['from a Friday', '2025-09-05', '2025-10-03', undefined],
    ['from a Saturday', '2025-09-06', '2025-10-03', undefined],
    ['from a Sunday', '2025-09-07', '2025-10-03', undefined],
    // Thursday 29 February 2024: day 1 is Friday 1 March; Good Friday is the 29th.
    ['from a leap day', '2024-02-29', '2024-03-28', undefined],
    // Thursday 1 February 2024: the 20th working day is the leap day itself.
    ['to a leap day', '2024-02-01', '2024-02-29', undefined],
  ])('%s', (_, from, dueOn, calendar) => {
    const plan = notYetReviewed(from)
    const rule = 'time-limits/first-review'
    expect(duty(plan, from, rule, calendar)).toMatchObject({ dueOn, trigger: { on: from } })
    expect(statusAt(plan, dueOn, rule, calendar)).toBe('pending')
    expect(statusAt(plan, dayAfter(dueOn), rule, calendar)).toBe('overdue')
  })
})

describe('months between reviews', () => {
  test.each([
    ['six months from 31 August end on 28 February', '2025-06-30', '2025-08-31', '2026-02-28'],
    ['six months from 31 August end on 29 February in a leap year', '2023-06-30', '2023-08-31', '2024-02-29'],
    ['six months from 29 February end on 29 August', '2023-12-01', '2024-02-29', '2024-08-29'],
    ['six months from 31 December end on 30 June', '2025-10-31', '2025-12-31', '2026-06-30'],
    ['six months that end on a bank holiday end on it', '2025-04-01', '2025-06-25', '2025-12-25'],
  ])('%s', (_, first, second, dueOn) => {
    const rule = 'time-limits/later-reviews'
    const plan = reviewedTwice(first, second)
    expect(duty(plan, second, rule)).toMatchObject({ dueOn, status: 'pending' })
    expect(statusAt(plan, dueOn, rule)).toBe('pending')
    expect(statusAt(plan, dayAfter(dueOn), rule)).toBe('overdue')
  })

  test.each([
    ['three months from 30 November end on 28 February', '2025-11-30', '2026-02-28'],
    ['three months from 30 November end on 29 February in a leap year', '2023-11-30', '2024-02-29'],
    ['three months from 29 February end on 29 May', '2024-02-29', '2024-05-29'],
    ['three months from 31 August end on 30 November', '2025-08-31', '2025-11-30'],
  ])('%s', (_, first, dueOn) => {
    const rule = 'time-limits/second-review'
    const plan = lookedAfterFrom(first, { reviews: [aReview(first)] })
    expect(duty(plan, first, rule)).toMatchObject({ dueOn, trigger: { on: first } })
    expect(statusAt(plan, dueOn, rule)).toBe('pending')
    expect(statusAt(plan, dayAfter(dueOn), rule)).toBe('overdue')
  })
})

describe('calendar days do not wait for a working day', () => {
  const placed = (from: string, ...visits: string[]) =>
    lookedAfterFrom(from, { placements: [aPlacement(from)], visits: visits.map((on) => aVisit(on)) })

  test('a week from 18 December ends on Christmas Day', () => {
    expect(duty(placed('2025-12-18'), '2025-12-25', 'time-limits/first-visit')).toMatchObject({
      dueOn: '2025-12-25',
      status: 'pending',
    })
    expect(statusAt(placed('2025-12-18'), '2025-12-26', 'time-limits/first-visit')).toBe('overdue')
  })

  test('a week from 22 February 2024 ends on the leap day, and a visit on 1 March is late', () => {
    const statusOf = (on: string) =>
      statusAt(placed('2024-02-22', on), '2024-04-01', 'time-limits/first-visit')
    expect([statusOf('2024-02-29'), statusOf('2024-03-01')]).toEqual(['met', 'late'])
  })
})

describe('a calendar that ends too early', () => {
  const short = createWorkingDays({ holidays: ['2025-08-25'], from: '2025-01-01', to: '2025-09-12' })
  const plan = notYetReviewed('2025-09-01')

  test('is asked for by the duties that need it, and nothing is thrown', () => {
    const found = duty(plan, '2025-09-05', 'time-limits/first-review', short)
    expect(found).toMatchObject({ status: 'unknown', path: '' })
    expect(found?.message).toMatch(
      /^Give a calendar of working days that reaches \d{4}-\d{2}-\d{2}: the last day cannot be counted without it$/,
    )
    expect(found).not.toHaveProperty('dueOn')
  })

  test('is no matter to duties in calendar days and months', () => {
    const held = { ...plan, reviews: [aReview('2025-09-05')] }
    expect(duty(held, '2025-09-08', 'time-limits/second-review', short)).toMatchObject({
      dueOn: '2025-12-05',
      status: 'pending',
    })
  })

  test('that begins too late is asked for too', () => {
    const late = createWorkingDays({ holidays: [], from: '2026-01-01', to: '2026-12-31' })
    expect(statusAt(plan, '2025-09-05', 'time-limits/first-review', late)).toBe('unknown')
  })
})

/** The day after, without the arithmetic that is under test. */
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
