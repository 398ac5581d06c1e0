import { expect, test } from 'vitest'
import { aFinding } from '../../../test/fixtures/report.ts'
import { styleOf } from '../../terminal/style.ts'
import { questionLines } from './finding-lines.ts'

const asks = (ruleId: string) => aFinding({ ruleId, outcome: 'needsReview', path: '/legal/lookedAfterFrom' })

const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const lastOf = (others: readonly string[], all = false) =>
  questionLines('- ', { finding: asks('a/one'), others }, (path) => path, {
    ...options,
    all,
  }).at(-1)

test.each([
  { of: 'no other rule', others: [], last: '  /legal/lookedAfterFrom · a/one' },
  { of: 'three others', others: ['b/1', 'b/2', 'b/3'], last: '  also asked by b/1, b/2, b/3' },
  { of: 'four others', others: ['b/1', 'b/2', 'b/3', 'b/4'], last: '  also asked by 4 other rules: --all' },
])('of $of the last line says which', ({ others, last }) => {
  expect(lastOf(others)).toBe(last)
})

test('with --all every rule is named', () => {
  expect(lastOf(['b/1', 'b/2', 'b/3', 'b/4'], true)).toBe('  also asked by b/1, b/2, b/3, b/4')
})
