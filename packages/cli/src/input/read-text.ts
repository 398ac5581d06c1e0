import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { decodeText } from './decode-text.ts'
import { type InputProblem, type Reading, refused } from './input-problem.ts'
import { readFileBytes, readUpTo } from './read-bytes.ts'
import { standardInput } from './read-object.ts'

/** What to do where a file of wording cannot be read: the remedies of a plan would not help. */
const remedies: Readonly<Partial<Record<InputProblem['code'], string>>> = {
  empty: 'Give a file with text in it',
  'too-big': 'Give the text in parts',
  'a-folder': 'Name one of the files in it',
  'not-utf-8': 'Save it as plain text with the encoding UTF-8: a file of a word processor cannot be read',
}

/** The text of a file or of standard input. */
export async function readPlainText(file: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<Reading<string>> {
  const bytes = await (file === standardInput ? readUpTo(io.stdin) : readFileBytes(file, io.cwd))
  const text = bytes.ok ? decodeText(bytes.value) : bytes
  if (text.ok) return text
  return refused(
    ...text.problems.map((problem) => ({ ...problem, remedy: remedies[problem.code] ?? problem.remedy })),
  )
}

/** The same of a text that somebody reads: a plan as JSON is none. */
export async function readWording(file: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<Reading<string>> {
  const text = await readPlainText(file, io)
  return text.ok && isJson(text.value) ? refused(jsonInstead) : text
}

const jsonInstead: InputProblem = {
  code: 'not-wording',
  message: 'The file holds JSON, not a text',
  remedy: 'Check a plan with open-care-plan check, and outcomes as JSON Lines with --lines',
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Whether something typed where a text belongs is the name of a file: one word, and there is such a file or it has the ending of one. */
export const looksLikeFile = async (typed: string, cwd: string): Promise<boolean> =>
  /^\S+$/.test(typed) &&
  (/\.(txt|md|markdown|text|json|jsonl|ndjson|csv|html?|docx?|odt|rtf|pdf)$/i.test(typed) ||
    (await stat(resolve(cwd, typed)).then(
      (status) => status.isFile(),
      () => false,
    )))
