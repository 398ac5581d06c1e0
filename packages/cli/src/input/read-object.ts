import type { Io } from '../io.ts'
import { decodeText } from './decode-text.ts'
import { type InputProblem, type Reading, read, refused } from './input-problem.ts'
import { locate } from './locate.ts'
import { parseJson } from './parse-json.ts'
import { readFileBytes, readUpTo } from './read-bytes.ts'

/** The name on the command line that means standard input. */
export const standardInput = '-'

/** A JSON document that may be what it is taken for, and the text that it was read from. */
export interface ObjectText {
  /** An object whose shape nobody has looked at yet. */
  readonly value: object
  readonly text: string
}

/** What a file is to hold, for the problem of one that holds something else. */
const expected = {
  plan: {
    name: 'a care plan',
    many: 'Give each plan a file of its own, beginning with {',
    one: 'Give a file with a plan, beginning with {',
  },
  'pathway-plan': {
    name: 'a pathway plan',
    many: 'Give each plan a file of its own, beginning with {',
    one: 'Give a file with a plan, beginning with {',
  },
  figures: {
    name: 'the figures of a service',
    many: 'Give a file with the figures of one service, beginning with {',
    one: 'Give a file with the figures of a service, beginning with {',
  },
  profile: {
    name: 'a profile',
    many: 'Give a file with one profile, beginning with {',
    one: 'Give a file with a profile, beginning with {',
  },
  overlay: {
    name: 'an overlay',
    many: 'Give a file with one overlay, beginning with {',
    one: 'Give a file with an overlay, beginning with {',
  },
} as const
export type Expected = keyof typeof expected

/** The JSON object in a file or on standard input, or every reason why there is none. */
export async function readObject(
  file: string,
  io: Pick<Io, 'stdin' | 'cwd'>,
  what: Expected,
): Promise<Reading<ObjectText>> {
  const bytes = await (file === standardInput ? readUpTo(io.stdin) : readFileBytes(file, io.cwd))
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  if (!text.ok) return text
  const parsed = parseJson(text.value)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(notAnObject(value, what))
  return read({ value, text: text.value })
}

const notAnObject = (value: unknown, what: Expected): InputProblem => ({
  code: 'not-an-object',
  message: `The file holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not ${expected[what].name}`,
  remedy: expected[what][Array.isArray(value) ? 'many' : 'one'],
  line: 1,
})

/** The issues with their lines, in the order of the file. */
export function placed(
  issues: readonly (Pick<InputProblem, 'code' | 'message' | 'remedy'> & { readonly path: string })[],
  text: string,
): readonly InputProblem[] {
  const places = locate(
    text,
    issues.map(({ path }) => path),
  )
  return issues
    .map(({ code, path, message, remedy }) => {
      const { line = 1, column = 1 } = places.get(path) ?? {}
      return { code, message, remedy, line, column, path }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
}
