import type { OutcomeInput } from '@open-care-plan/rules'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { jsonText } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { languageJson, languageText } from '../../formatters/wording/language.ts'
import { outcomeText } from '../../formatters/wording/outcome.ts'
import { type CheckedLine, isJudged, linesJson, linesText } from '../../formatters/wording/outcome-table.ts'
import type { InputProblem } from '../../input/input-problem.ts'
import { standardInput } from '../../input/read-object.ts'
import { readOutcomes } from '../../input/read-outcomes.ts'
import { looksLikeFile, readWording } from '../../input/read-text.ts'
import { UsageError } from '../../usage-error.ts'
import { type ReportOutput, reportOutput } from '../report/report-output.ts'
import {
  type RawWordingOptions,
  type TextSource,
  type WordingTask,
  wordingFailOn,
  wordingFormats,
  wordingTask,
} from './wording-options.ts'

/** What the parts of the command write with. */
interface Setting {
  readonly context: Context
  readonly asJson: boolean
  readonly output: ReportOutput
}

/** What came of it: whether something was found, or that it could not all be read. */
type Found = boolean | 'unreadable'

/** Looks at wording that is not in a plan. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runWording(
  typed: string | undefined,
  raw: RawWordingOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context
  const asJson = chosen('--format', raw.format, wordingFormats) === 'json'
  const failOn = chosen('--fail-on', raw.failOn, wordingFailOn)
  const task = wordingTask(typed, raw, io.today)
  const output = await reportOutput(raw, filesOf(task), io)
  const found = await look(task, { context, asJson, output })
  if (found === 'unreadable') return exitCodes.couldNotRun
  return found && failOn === 'findings' ? exitCodes.findings : exitCodes.clean
}

const filesOf = (task: WordingTask): readonly string[] =>
  task.kind === 'lines' ? [task.file] : 'file' in task.from ? [task.from.file] : []

async function look(task: WordingTask, setting: Setting): Promise<Found> {
  if (task.kind === 'lines') return lookAtLines(task, setting)
  const text = await textOf(task.from, setting.context)
  if (text === undefined) return 'unreadable'
  return task.kind === 'outcome' ? lookAtOutcome(task, text, setting) : lookAtLanguage(task, text, setting)
}

type Task<Kind extends WordingTask['kind']> = Extract<WordingTask, { readonly kind: Kind }>

async function lookAtLanguage(
  { from, audience }: Task<'language'>,
  text: string,
  { context: { checking }, asJson, output }: Setting,
): Promise<Found> {
  const findings = checking.checkLanguage(text, { audience })
  const checked = {
    from: 'file' in from ? nameOf(from.file) : 'as typed',
    text,
    audience,
    findings,
    readingAge: checking.readingAge(text),
    limit: checking.readingAgeLimits[audience],
  }
  await output.write(asJson ? languageJson(checked) : languageText(checked, output.layout))
  return findings.length > 0
}

async function lookAtOutcome(
  { structured, context: { planDate, ...known }, isToday }: Task<'outcome'>,
  text: string,
  { context, asJson, output }: Setting,
): Promise<Found> {
  const outcome: OutcomeInput = { text: text.trim(), structured, context: { ...known, planDate } }
  const assessment = context.checking.assessOutcome(outcome)
  await output.write(
    asJson ? jsonText(assessment) : outcomeText(outcome, assessment, { planDate, isToday }, output.layout),
  )
  return !assessment.smart
}

async function lookAtLines(
  { file, planDate, isToday }: Task<'lines'>,
  { context: { io, checking }, asJson, output }: Setting,
): Promise<Found> {
  const readings = await readOutcomes(file, io)
  if (!readings.ok) {
    io.stderr.write(formatProblems(nameOf(file), readings.problems))
    return 'unreadable'
  }
  const lines = readings.value.map(({ line, reading }): CheckedLine => {
    if (!reading.ok) return { line, problems: reading.problems }
    const { id, text, structured, context } = reading.value
    const outcome = { text, ...(structured && { structured }), context: { planDate, ...context } }
    return { line, ...(id !== undefined && { id }), text, assessment: checking.assessOutcome(outcome) }
  })
  const problems = lines.flatMap((each): readonly InputProblem[] => (isJudged(each) ? [] : each.problems))
  if (problems.length > 0) io.stderr.write(formatProblems(nameOf(file), problems))
  const judged = lines.filter(isJudged)
  if (asJson) await output.write(linesJson(lines))
  else if (judged.length > 0) {
    await output.write(linesText(nameOf(file), lines, { planDate, isToday }, output.layout))
  }
  return problems.length > 0 ? 'unreadable' : judged.some(({ assessment }) => !assessment.smart)
}

const nameOf = (file: string): string => (file === standardInput ? 'standard input' : file)

/** The text, or undefined where it could not be read, which has then been said. */
async function textOf(from: TextSource, { io }: Context): Promise<string | undefined> {
  if ('typed' in from) {
    if (await looksLikeFile(from.typed, io.cwd)) {
      throw new UsageError(
        `"${from.typed}" is the name of a file, not a text`,
        `Read it with --file ${from.typed}`,
      )
    }
    return from.typed
  }
  const reading = await readWording(from.file, io)
  if (reading.ok) return reading.value
  io.stderr.write(formatProblems(nameOf(from.file), reading.problems))
  return undefined
}
