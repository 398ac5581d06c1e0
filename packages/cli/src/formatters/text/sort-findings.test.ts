import { expect, test } from 'vitest'
import { aFinding, aReport } from '../../../test/fixtures/report.ts'
import { failuresInOrder, oneOfEachRule, toLookAt } from './sort-findings.ts'

const ids = (findings: readonly { readonly ruleId: string }[]) => findings.map(({ ruleId }) => ruleId)

test('failures come by force, and within one what is overdue, what is missing, contradictions, what was late', () => {
  const findings = [
    aFinding({ ruleId: 'a/local', outcome: 'fail', kind: 'absent', force: 'local' }),
    aFinding({ ruleId: 'a/late', outcome: 'fail', kind: 'late' }),
    aFinding({ ruleId: 'a/should', outcome: 'fail', kind: 'overdue', force: 'should' }),
    aFinding({ ruleId: 'a/conflict', outcome: 'fail', kind: 'conflict' }),
    aFinding({ ruleId: 'a/overdue', outcome: 'fail', kind: 'overdue' }),
    aFinding({ ruleId: 'a/passes', outcome: 'pass' }),
    aFinding({ ruleId: 'a/absent', outcome: 'fail', kind: 'absent' }),
  ]
  expect(ids(failuresInOrder(aReport({ findings })))).toEqual([
    'a/overdue',
    'a/absent',
    'a/conflict',
    'a/late',
    'a/should',
    'a/local',
  ])
})

test('of each rule the first is shown, with the number of the others', () => {
  const findings = ['a/one', 'a/two', 'a/one', 'a/one'].map((ruleId) => aFinding({ ruleId, outcome: 'fail' }))
  expect(oneOfEachRule(findings).map(({ finding, more }) => [finding.ruleId, more])).toEqual([
    ['a/one', 2],
    ['a/two', 0],
  ])
})

test('the 18 points are not failures of their own', () => {
  const [point] = aReport().checklist
  const findings = [aFinding({ ruleId: point?.ruleId ?? '', outcome: 'fail' })]
  expect(failuresInOrder(aReport({ findings }))).toEqual([])
})

test('what a person has to look at stands once, under the first point that gathers it', () => {
  const finding = aFinding({ ruleId: 'a/b', outcome: 'needsReview' })
  const [first, second, third] = aReport().checklist
  if (!first || !second || !third) throw new Error('The fixture has too few points')
  const checklist = [first, { ...second, findings: [finding] }, { ...third, findings: [finding] }]
  expect(
    toLookAt(aReport({ checklist, findings: [finding] })).map(({ point, findings }) => [
      point?.number,
      ids(findings),
    ]),
  ).toEqual([[2, ['a/b']]])
})

test('what belongs to no point comes last', () => {
  const groups = toLookAt(aReport())
  expect(groups.map(({ point, findings }) => [point?.number, ids(findings)])).toEqual([
    [2, []],
    [4, ['placement/near-home']],
    [12, ['placement/delegation']],
    [undefined, ['voice/advocacy']],
  ])
})
