import { toPointer } from '@open-care-plan/model'
import { visit } from 'jsonc-parser'
import type { InputProblem } from './input-problem.ts'

/** Every member of a JSON text whose name its object already has. `JSON.parse` would keep the last one alone. */
export function duplicateMembers(text: string): readonly InputProblem[] {
  const problems: InputProblem[] = []
  // The line on which each name of each open object was first seen; a list has none.
  const open: Map<string, number>[] = []
  const begin = () => {
    open.push(new Map())
  }
  const end = () => {
    open.pop()
  }
  visit(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, _offset, _length, line, character, pathTo) => {
      const names = open.at(-1)
      const first = names?.get(name)
      if (first === undefined) names?.set(name, line)
      else problems.push(duplicate(name, first + 1, line + 1, character + 1, [...pathTo(), name]))
    },
  })
  return problems
}

const duplicate = (
  name: string,
  first: number,
  line: number,
  column: number,
  path: readonly (string | number)[],
): InputProblem => ({
  code: 'duplicate-member',
  message: `${JSON.stringify(name)} stands twice in the same object, ${
    first === line ? `both times on line ${line}` : `on line ${first} and on line ${line}`
  }`,
  remedy: 'Keep one of the two, because only the last would be read',
  line,
  column,
  path: toPointer(path),
})
