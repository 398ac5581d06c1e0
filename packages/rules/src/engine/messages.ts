import { type FindingValue, writtenDate } from '@open-care-plan/model'

type Data = Readonly<Record<string, FindingValue>>

/** Fills the `{names}` of a message. */
export type Filled = (data: Data) => string

/** Prepares a message. Dates are written out; a name without a value is a mistake in the rule. */
export function messageFiller(template: string): Filled {
  // Words and names by turns: "Hold it by ", "dueOn", "".
  const parts = template.split(/\{(\w+)\}/)
  const [start = ''] = parts
  if (parts.length === 1) return () => template
  return (data) => {
    let filled = start
    for (let at = 1; at < parts.length; at += 2) {
      filled += written(parts[at] as string, data, template) + parts[at + 1]
    }
    return filled
  }
}

function written(name: string, data: Data, template: string): string {
  const value = data[name]
  if (value === undefined) throw new Error(`The message "${template}" has no value for {${name}}`)
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
