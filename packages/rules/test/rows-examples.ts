import type { Rows } from '../src/smart/purpose/rows.ts'
import { readPattern } from '../src/text/read-pattern.ts'

/** Words that each row finds: its steps with the first word of each, and with every other word in turn. */
export function examplesOf<Value>({ entries, lists }: Rows<Value>): string[] {
  return entries.flatMap(([row]) => {
    const steps = readPattern(row, lists).steps.filter(({ optional }) => !optional)
    const first = steps.map(({ words, number }) => (number ? '5' : (words[0] ?? '')))
    const others = steps.flatMap(({ words }, at) => words.map((word) => first.with(at, word)))
    return [first, ...others].map(written)
  })
}

/** A short form such as `'s` is tied to the word before it. */
const written = (words: readonly string[]): string =>
  words.reduce((all, word) => (/^'[a-z]/.test(word) ? `${all || 'Sam'}${word}` : `${all} ${word}`), '').trim()
