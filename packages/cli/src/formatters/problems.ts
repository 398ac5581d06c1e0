import type { InputProblem } from '../input/input-problem.ts'
import { printable } from '../terminal/layout.ts'
import { counted } from './words.ts'

/** How many problems of one file are named; a file of another shape altogether has very many. */
const most = 20

/** Why a file could not be checked, as lines that editors make links of: `file:line:column: reason`. */
export function formatProblems(file: string, problems: readonly InputProblem[]): string {
  const lines = problems
    .slice(0, most)
    .flatMap(({ message, remedy, line, column, path }) => [
      `${[printable(file), line, column].filter((part) => part !== undefined).join(':')}: ${printable(message)}`,
      ...(path ? [`  at ${printable(path)}`] : []),
      `  ${printable(remedy)}`,
    ])
  if (problems.length > most)
    lines.push(`${printable(file)}: and ${counted(problems.length - most, 'more problem')}`)
  return lines.map((line) => `${line}\n`).join('')
}
