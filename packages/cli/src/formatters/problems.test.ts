import { expect, test } from 'vitest'
import type { InputProblem } from '../input/input-problem.ts'
import { formatProblems } from './problems.ts'

const problem: InputProblem = {
  code: 'wrong-type',
  message: 'Must be text',
  remedy: 'Write it as text',
  line: 5,
  column: 20,
  path: '/iro/name',
}

test('names the file, the line, the column, the path and the remedy', () => {
  expect(formatProblems('plan.json', [problem])).toBe(
    'plan.json:5:20: Must be text\n  at /iro/name\n  Write it as text\n',
  )
})

test('leaves out what there is not', () => {
  expect(
    formatProblems('plan.json', [{ code: 'empty', message: 'The file is empty', remedy: 'Give another' }]),
  ).toBe('plan.json: The file is empty\n  Give another\n')
})

test('of very many it names the first twenty and counts the rest', () => {
  const lines = formatProblems('plan.json', Array(23).fill(problem)).trimEnd().split('\n')
  expect(lines).toHaveLength(61)
  expect(lines.at(-1)).toBe('plan.json: and 3 more problems')
})

test('a name in the file cannot command the terminal', () => {
  expect(formatProblems('plan.json', [{ ...problem, path: '/\u001b[2J' }])).toContain('at /\\u001b[2J')
})
