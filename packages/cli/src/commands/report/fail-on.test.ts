import type { Force, Outcome } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { aFinding, aReport } from '../../../test/fixtures/report.ts'
import { failOnChoices, findsAtOrAbove } from './fail-on.ts'

const thresholdsReached = (force: Force, outcome: Outcome) => {
  const report = aReport({ findings: [aFinding({ ruleId: 'a/b', outcome, force })] })
  return failOnChoices.filter((choice) => findsAtOrAbove(report, choice))
}

test.each([
  ['must', ['must', 'should', 'practice', 'local', 'review']],
  ['should', ['should', 'practice', 'local', 'review']],
  ['practice', ['practice', 'local', 'review']],
  ['local', ['local', 'review']],
] as const)('a failure of the force %s', (force, reached) => {
  expect(thresholdsReached(force, 'fail')).toEqual(reached)
})

test('what a person has to look at reaches only review', () => {
  expect(thresholdsReached('must', 'needsReview')).toEqual(['review'])
})

test.each(['pass', 'notApplicable'] as const)('%s reaches nothing', (outcome) => {
  expect(thresholdsReached('must', outcome)).toEqual([])
})
