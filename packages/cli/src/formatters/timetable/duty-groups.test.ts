import { expect, test } from 'vitest'
import { aDuty, aTimetable } from '../../../test/fixtures/timetable.ts'
import { byWhatTheyWaitFor, dutyGroups } from './duty-groups.ts'

const pending = (dueOn?: string) =>
  aDuty({ status: 'pending', path: dueOn ?? 'none', dueOn: dueOn as string })
const paths = (duties: readonly { readonly path: string }[]) => duties.map(({ path }) => path)

test.each([
  ['today', '2026-11-21', 'soon'],
  ['the last day of the eighth week', '2027-01-16', 'soon'],
  ['the day after', '2027-01-17', 'later'],
] as const)('what is due on %s, %s, is %s', (_, dueOn, group) => {
  expect(paths(dutyGroups(aTimetable([pending(dueOn)]))[group])).toEqual([dueOn])
})

test('what is still to come and has no last day is later', () => {
  expect(paths(dutyGroups(aTimetable([pending()])).later)).toEqual(['none'])
})

test('every status has its group', () => {
  const statuses = ['overdue', 'unknown', 'late', 'met'] as const
  const groups = dutyGroups(aTimetable(statuses.map((status) => aDuty({ status, path: status }))))
  for (const status of statuses) expect(paths(groups[status])).toEqual([status])
})

test('of what the record does not tell the last comes first, and what has no day at the end', () => {
  const { dueOn: _, ...undated } = aDuty({ status: 'unknown', path: 'undated' })
  const dated = ['2025-01-01', '2026-01-01'].map((dueOn) => aDuty({ status: 'unknown', dueOn, path: dueOn }))
  expect(paths(dutyGroups(aTimetable([...dated, undated])).unknown)).toEqual([
    '2026-01-01',
    '2025-01-01',
    'undated',
  ])
})

test('of what is overdue the law comes first, and of the same force what is longest overdue', () => {
  const of = (force: 'must' | 'should', dueOn: string) => aDuty({ force, dueOn, path: `${force} ${dueOn}` })
  const duties = [of('should', '2024-01-01'), of('must', '2025-01-01'), of('must', '2026-01-01')]
  expect(paths(dutyGroups(aTimetable(duties)).overdue)).toEqual([
    'must 2025-01-01',
    'must 2026-01-01',
    'should 2024-01-01',
  ])
})

test('duties whose last day waits for one entry are together, and every other is by itself', () => {
  const of = (title: string, more: { path?: string; message?: string } = {}) => {
    const { dueOn: _, ...duty } = aDuty({ status: 'unknown', title, path: '/legal/lookedAfterFrom', ...more })
    return duty
  }
  const dated = (title: string) => aDuty({ status: 'unknown', title, path: '/legal/lookedAfterFrom' })
  const together = byWhatTheyWaitFor([
    of('first'),
    dated('dated'),
    dated('dated too'),
    of('elsewhere', { path: '/reviews' }),
    of('second'),
    of('asked otherwise', { message: 'Enter the placement' }),
  ])
  expect(together.map((duties) => duties.map(({ title }) => title))).toEqual([
    ['first', 'second'],
    ['dated'],
    ['dated too'],
    ['elsewhere'],
    ['asked otherwise'],
  ])
})
