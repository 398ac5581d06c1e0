import { type FindingValue, writtenDate } from '@open-care-plan/model'

type Data = Readonly<Record<string, FindingValue>>

/** A message made ready: the whole of it where nothing is filled in, or words and names by turns: "Hold it by ", "dueOn", "". */
export type Words = string | readonly string[]

/** Makes a message ready. */
export function wordsOf(template: string): Words {
  const parts = template.split(/\{(\w+)\}/)
  return parts.length === 1 ? template : parts
}

/** Fills in the names of a message. Dates are written out; a name without a value is a mistake in the rule. */
export function fillIn(words: Words, data: Data): string {
  if (typeof words === 'string') return words
  let filled = words[0] as string
  for (let at = 1; at < words.length; at += 2) {
    const value = data[words[at] as string]
    if (value === undefined) throw noValue(words, words[at] as string)
    filled += written(value) + (words[at + 1] as string)
  }
  return filled
}

function noValue(words: readonly string[], name: string): Error {
  const template = words.map((part, at) => (at % 2 === 0 ? part : `{${part}}`)).join('')
  return new Error(`The message "${template}" has no value for {${name}}`)
}

function written(value: FindingValue): string {
  if (typeof value !== 'string') return String(value)
  return value.length === 10 ? dateOrText(value) : value
}

/** How many dates are remembered in words: those of some plans. */
const most = 2048
const inWords = new Map<string, string>()

/** A date as people write it, and other text as it is. */
function dateOrText(text: string): string {
  const known = inWords.get(text)
  if (known !== undefined) return known
  const words = /^\d{4}-\d{2}-\d{2}$/.test(text) ? writtenDate(text) : text
  if (inWords.size === most) inWords.clear()
  inWords.set(text, words)
  return words
}
