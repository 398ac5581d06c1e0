import { Lexicon } from '../text/lexicon.ts'
import { readText } from '../text/read-text.ts'
import type { Audience } from './finding.ts'

/** A term or several of a kind, which share what is said of them. */
export interface Term {
  /** Patterns of words: `~put <self> at risk`. See `Patterns`. A hyphen between two words may be left out or be a space. */
  readonly terms: readonly string[]
  /** For whom it is shown; for everybody the rule speaks to where not given. */
  readonly audience?: readonly Audience[]
  readonly reason: string
  readonly alternatives: readonly string[]
  /** Where it comes from, if not from the source of the rule. */
  readonly source?: string
  /** Patterns in which the words mean something else: `work placement`. What they cover is left alone. */
  readonly exceptions?: readonly string[]
  /** Words of the same sentence, not far away, that show that something else is meant: `story film fox`. Read as `wordsOf` reads a list. */
  readonly unless?: string
  /** Which reading of the rule's judge decides by the words around it. */
  readonly sense?: string
}

/** Patterns, one a line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A word with a hyphen or an apostrophe in it, or the plural of one: `attention-seeking`, `+drop-out`, `children's`, `parents'`. */
const compound = /^\+?[a-z]+(?:[-'][a-z]+)*'?$/

/**
 * A pattern as texts are read: words in small letters, `children's` as `children 's`, and every hyphen between two words such that
 * it may be left out or be a space. Where such a word is one of several (`risky|risk-taking`), each has a pattern of its own.
 */
export function asRead(pattern: string): string[] {
  let read = ['']
  for (const step of pattern.toLowerCase().replaceAll('’', "'").split(' ')) {
    const variants = variantsOf(step)
    read = read.flatMap((before) =>
      variants.map((variant) => (before === '' ? variant : `${before} ${variant}`)),
    )
  }
  return read
}

function variantsOf(step: string): string[] {
  const [, open = '', words = '', close = ''] = /^(\[?)(.*?)(\]?)$/.exec(step) ?? []
  if (!/[-']/.test(words)) return [step]
  const all = words.split('|')
  const single = all.filter((word) => !compound.test(word) || !/[-']/.test(word))
  const several = all.filter((word) => !single.includes(word))
  const joined = several.filter((word) => word.includes('-')).map((word) => word.replaceAll('-', ''))
  const one = [...single, ...joined].join('|')
  return [...(one === '' ? [] : [one]), ...several.map(parted)].map((variant) => open + variant + close)
}

function parted(step: string): string {
  const plural = step.startsWith('+')
  const source = plural ? step.slice(1) : step
  const words = readText(source, new Lexicon()).words.map(({ start, end }) => source.slice(start, end))
  if (words.length < 2) return step
  const last = plural ? `+${words.pop()}` : words.pop()
  return [...words, last].map((word) => (word === '-' || word === "'" ? `${word}?` : word)).join(' ')
}
