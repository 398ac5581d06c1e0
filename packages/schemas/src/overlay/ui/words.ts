import { writtenDate } from '@open-care-plan/model/issues'

/** A label inside a sentence. Nobody knows how an authority's label fits in one, so it stands in quotation marks. */
export const quoted = (title: string): string => `‘${title}’`

/** Limits, as far as there are any. */
export interface Between<T> {
  readonly from?: T | undefined
  readonly to?: T | undefined
}

export const numberMessages = (subject: string, { from, to }: Between<number>) => ({
  ...(from !== undefined && { minimum: `${subject} must be ${from} or more` }),
  ...(to !== undefined && { maximum: `${subject} must be ${to} or less` }),
})

export const lengthMessages = (subject: string, { from, to }: Between<number>) => ({
  ...(from !== undefined && { minLength: `${subject} must be ${counted(from, 'character')} or more` }),
  ...(to !== undefined && { maxLength: `${subject} must be ${counted(to, 'character')} or fewer` }),
})

export const countMessages = (title: string, { from, to }: Between<number>) => ({
  ...(from !== undefined && {
    minItems: `Add ${from < 2 ? '' : `at least ${from} `}to ${quoted(title)}`,
  }),
  ...(to !== undefined && { maxItems: `${quoted(title)} must have ${counted(to, 'entry')} or fewer` }),
})

/** A date that is none and one beyond a limit fail the same keyword, so that one sentence says both. */
export function dateMessages(subject: string, { from, to }: Between<string>) {
  const message = `${subject} must be a real date${limits(from, to)}`
  return { format: message, pattern: message }
}

function limits(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return ` from ${writtenDate(from)} to ${writtenDate(to)}`
  if (from !== undefined) return ` on or after ${writtenDate(from)}`
  return to === undefined ? '' : ` on or before ${writtenDate(to)}`
}

const plurals = { character: 'characters', entry: 'entries' } as const

const counted = (count: number, noun: keyof typeof plurals) =>
  `${count} ${count === 1 ? noun : plurals[noun]}`
