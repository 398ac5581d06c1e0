import type { Force } from '@open-care-plan/model'
import type { DutyStatus } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { aDuty, aTimetable } from '../../../test/fixtures/timetable.ts'
import { failOnChoices } from '../report/fail-on.ts'
import { overdueAtOrAbove } from './overdue.ts'

const reached = (status: DutyStatus, force: Force = 'must') =>
  failOnChoices.filter((choice) => overdueAtOrAbove(aTimetable([aDuty({ status, force })]), choice))

test.each([
  ['must', ['must', 'should', 'practice', 'local', 'review']],
  ['should', ['should', 'practice', 'local', 'review']],
  ['practice', ['practice', 'local', 'review']],
  ['local', ['local', 'review']],
] as const)('what is overdue by a %s', (force, choices) => {
  expect(reached('overdue', force)).toEqual(choices)
})

test('what the record does not tell reaches only review', () => {
  expect(reached('unknown')).toEqual(['review'])
})

test.each(['met', 'late', 'pending'] as const)('%s reaches nothing', (status) => {
  expect(reached(status)).toEqual([])
})
