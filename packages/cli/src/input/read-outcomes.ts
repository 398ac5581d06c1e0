import type { Io } from '../io.ts'
import { type InputProblem, type Reading, refused } from './input-problem.ts'
import { type OutcomeLine, outcomeOf } from './outcome-line.ts'
import { parseJson } from './parse-json.ts'
import { readPlainText } from './read-text.ts'

/** One line of a file of outcomes: the outcome, or why it holds none. */
export interface LineReading {
  /** Counted from 1. */
  readonly line: number
  readonly reading: Reading<OutcomeLine>
}

/** The outcomes of a file of JSON Lines, line by line; blank lines are passed over. */
export async function readOutcomes(
  file: string,
  io: Pick<Io, 'stdin' | 'cwd'>,
): Promise<Reading<readonly LineReading[]>> {
  const text = await readPlainText(file, io)
  if (!text.ok) return text
  if (isOneValue(text.value)) return refused(oneValueInstead)
  return {
    ok: true,
    value: text.value
      .split('\n')
      .flatMap((written, at): LineReading[] =>
        written.trim() === '' ? [] : [{ line: at + 1, reading: readLine(written, at + 1) }],
      ),
  }
}

/** A plan, say: told of line by line, its every line would be a mistake. */
function isOneValue(text: string): boolean {
  if (!/^\s*[{[]/.test(text) || !text.trim().includes('\n')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const oneValueInstead: InputProblem = {
  code: 'not-json-lines',
  message: 'The file holds one JSON value over many lines, not an outcome on each line',
  remedy: 'Write each outcome on a line of its own, or check a plan with open-care-plan check',
}

function readLine(written: string, line: number): Reading<OutcomeLine> {
  const parsed = parseJson(written)
  if (parsed.ok) return outcomeOf(parsed.value, line)
  return { ok: false, problems: parsed.problems.map((problem) => onLine(problem, line)) }
}

/** The parser saw one line alone: it speaks of a plan where a file ends too early, and counts from 1. */
const onLine = (problem: InputProblem, line: number): InputProblem => ({
  ...problem,
  message: problem.message
    .replace(/, both times on line 1$/, '')
    .replace('the end of the plan', 'the outcome'),
  ...(problem.code === 'not-json' && { remedy: 'Write each outcome as JSON on a line of its own' }),
  line,
})
