import type { OutcomeContext, OutcomeFields } from '@open-care-plan/rules'
import { chosen, chosenDate } from '../../choices.ts'
import { standardInput } from '../../input/read-object.ts'
import { UsageError } from '../../usage-error.ts'

/** The options of `wording` as they were typed. */
export interface RawWordingOptions {
  readonly file?: string
  readonly audience?: string
  readonly outcome?: boolean
  readonly lines?: string
  readonly who?: string
  readonly by?: string
  readonly measure?: string
  readonly baseline?: string
  readonly why?: string
  readonly need?: string
  readonly age?: string
  readonly planDate?: string
  readonly format: string
  readonly failOn: string
  readonly output?: string
  readonly color?: boolean
}

export const wordingFormats = ['text', 'json'] as const
export const wordingReaders = ['court', 'plan', 'child'] as const
export const wordingFailOn = ['findings', 'never'] as const

/** Where a text comes from: typed on the command line, or a file or standard input by its name there. */
export type TextSource = { readonly typed: string } | { readonly file: string }

/** What is asked for. */
export type WordingTask =
  | {
      readonly kind: 'language'
      readonly from: TextSource
      readonly audience: (typeof wordingReaders)[number]
    }
  | {
      readonly kind: 'outcome'
      readonly from: TextSource
      readonly structured: OutcomeFields
      readonly context: DatedContext
      readonly isToday: boolean
    }
  | { readonly kind: 'lines'; readonly file: string; readonly planDate: string; readonly isToday: boolean }

type DatedContext = OutcomeContext & { readonly planDate: string }

const fieldNames = ['who', 'by', 'measure', 'baseline', 'why'] as const

/** Options that say something of one outcome, and of nothing else. */
const ofOneOutcome = [...fieldNames, 'need', 'age'] as const

/** The task that was asked for. Throws UsageError where the options do not go together. */
export function wordingTask(
  text: string | undefined,
  raw: RawWordingOptions,
  today: () => string,
): WordingTask {
  const { lines, planDate } = raw
  if (lines !== undefined) {
    refuse(
      raw,
      [...ofOneOutcome, 'file', 'audience', 'outcome'],
      '--lines',
      'Say it in each line of the file',
    )
    if (text !== undefined) throw new UsageError('Give a text or --lines, not both', 'Leave out one of them')
    return { kind: 'lines', file: lines, ...dayOf(planDate, today) }
  }
  const from = sourceOf(text, raw.file)
  if (raw.outcome !== true) {
    refuse(
      raw,
      [...ofOneOutcome, 'planDate'],
      'a text',
      'Add --outcome to judge the text as an outcome or action',
    )
    return { kind: 'language', from, audience: chosen('--audience', raw.audience ?? 'plan', wordingReaders) }
  }
  refuse(raw, ['audience'], '--outcome', 'Leave it out: an outcome is judged alike for every reader')
  const { isToday, planDate: day } = dayOf(planDate, today)
  return { kind: 'outcome', from, isToday, structured: fieldsOf(raw), context: contextOf(raw, day) }
}

/** An option that says nothing of what was asked for would be left aside without a word. */
function refuse(
  raw: RawWordingOptions,
  names: readonly (keyof RawWordingOptions)[],
  beside: string,
  remedy: string,
): void {
  const first = names.find((name) => raw[name] !== undefined)
  if (first === undefined) return
  const flag = `--${first.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
  throw new UsageError(`${flag} does not go with ${beside}`, remedy)
}

function sourceOf(text: string | undefined, file: string | undefined): TextSource {
  if (text !== undefined && file !== undefined) {
    throw new UsageError('Give a text or --file, not both', 'Leave out one of them')
  }
  if (file !== undefined) return { file }
  if (text === undefined) {
    throw new UsageError(
      'Give a text',
      'Type it in quotes, name a file with --file, or use - for standard input',
    )
  }
  if (text === standardInput) return { file: text }
  if (text.trim() === '') throw new UsageError('The text is empty', 'Type it in quotes')
  return { typed: text }
}

const dayOf = (planDate: string | undefined, today: () => string) => ({
  planDate: planDate === undefined ? today() : chosenDate('--plan-date', planDate),
  isToday: planDate === undefined,
})

const fieldsOf = (raw: RawWordingOptions): OutcomeFields =>
  Object.fromEntries(fieldNames.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]])))

const contextOf = ({ need, age }: RawWordingOptions, planDate: string): DatedContext => ({
  planDate,
  ...(need !== undefined && { need }),
  ...(age !== undefined && { childAge: yearsOf(age) }),
})

/** A plan may go on until 25. */
function yearsOf(age: string): number {
  if (/^\d{1,2}$/.test(age) && Number(age) <= 25) return Number(age)
  throw new UsageError(
    `--age must be a number of whole years from 0 to 25, not "${age}"`,
    'Enter 0 for a baby',
  )
}
