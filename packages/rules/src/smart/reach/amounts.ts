import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon, wordSet } from '../lexicon.ts'
import { NUMBER, Shown } from '../shows.ts'
import { isAmount } from '../slots/amount.ts'
import { kind, kindsOf } from '../words/kinds.ts'

/** A count, a level or a score of a text. */
export interface Amount {
  readonly value: number
  /** The number of its word. */
  readonly at: number
  readonly percent: boolean
}

/** Numbers in words, with their values. */
const values = new Map<number, number>(
  [
    'none|nil|zero|nothing',
    'one|once|a-single',
    'two|twice|couple',
    'three|thrice',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve|dozen',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].flatMap((words, value) => wordsOf(words).map((word) => [lexicon.add(word), value] as const)),
)
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['hundred', 100],
  ['half', 0.5],
] as const)
  values.set(lexicon.add(word), value)

/** The same by the word's number; -1 for a word that is none. */
const valueById = Float64Array.from(
  { length: Math.max(...values.keys()) + 1 },
  (_, id) => values.get(id) ?? -1,
)

/** Numbers, in digits or in words. */
export const numbers = new Shown([[NUMBER, [...values.keys()]]], NUMBER)

const percents = wordSet('% percent')
/** So many are looked at: a plan has few, and a list of numbers is no plan. */
const most = 12

/** The amounts of a text, from left to right. Dates, ages and lengths of courses are none. */
export function amountsOf(text: ReadText): Amount[] {
  const found: Amount[] = []
  const { words } = text
  for (let at = 0; at < words.length && found.length < most; at++) {
    const word = words[at] as Word
    if ((numbers.of(word) & NUMBER) === 0) continue
    const value = word.kind === 'number' ? digits(text, word) : valueById[word.id]
    if (value === undefined || value < 0 || !(isAmount(text, at) || isLevel(text, at))) continue
    const percent = percents.has(words[at + 1]) || (perCent.has(words[at + 1]) && cent.has(words[at + 2]))
    found.push({ value, at, percent })
  }
  return found
}

/** `5 or under`, and `down from 4`: a level, though the same number after `at` or `from` could be a time. */
function isLevel({ words }: ReadText, at: number): boolean {
  if (or.has(words[at + 1]) && bounds.has(words[at + 2])) return true
  if (from.has(wordAt(words, at - 1)) && upDown.has(wordAt(words, at - 2))) return true
  // `up to 20` alone is no level that anything goes to.
  if (
    to.has(wordAt(words, at - 1)) &&
    (down.has(wordAt(words, at - 2)) ||
      (upDown.has(wordAt(words, at - 2)) && goes.has(wordAt(words, at - 3))))
  )
    return true
  return from.has(wordAt(words, at - 1)) && goesTo(words, at)
}

/** `from 9 to none`; not `from 9 May to`, `from 9am to`. */
function goesTo(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || next.joined || (kindsOf(next) & kind.time) !== 0) return false
  for (let later = at + 1; later < at + 6; later++) {
    if (to.has(words[later])) return (values.get(words[later + 1]?.id ?? 0) ?? -1) >= 0
  }
  return false
}

const or = wordSet('or')
const bounds = wordSet('under over less more fewer below above lower higher none better nothing')
const from = wordSet('from')
const to = wordSet('to')
const upDown = wordSet('up down')
const down = wordSet('down')
const goes = wordSet('~go ~come ~move ~get ~rise')
const perCent = wordSet('per')
const cent = wordSet('cent')

function digits({ source }: ReadText, { start, end }: Word): number | undefined {
  if (end - start > 8) return undefined
  let number = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 44) continue
    if (code < 48 || code > 57) return Number(source.slice(start, end).replaceAll(',', ''))
    number = number * 10 + code - 48
  }
  return number
}
