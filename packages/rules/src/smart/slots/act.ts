import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { Rows } from '../purpose/rows.ts'
import { plainIdioms, umbrellaIdioms } from '../words/idioms.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'
import { determiners, hasAmount, isContent, places } from './content.ts'
import { isOpening, objectAt, papers, reasons, withoutWord } from './object.ts'

/** What an act comes to: `concrete` can be pictured, `umbrella` covers anything, `service` only names a service. */
export type Act = 'concrete' | 'umbrella' | 'service'

/** An act is read within so many words. */
const reach = 40

/** What an idiom comes to; the longest of those that begin at a verb counts. */
const idioms = new Rows<'umbrella' | 'plain'>(
  [
    ...umbrellaIdioms.map((idiom) => [idiom, 'umbrella'] as const),
    ...plainIdioms.map((idiom) => [idiom, 'plain'] as const),
  ],
  { own: 'his her their my your our', self: 'himself herself themselves myself yourself' },
)
/** `carry on reading`. */
export const goesOn = wordSet('~carry ~keep')
const on = wordSet('on')
const leads = wordSet('to and or by & help let')
/** To reach somebody can be seen, whatever it is about: `meet mum`, `ring the school`. */
const meets = wordSet('~meet ~ring ~phone ~call ~visit ~email ~text')
/** `help her write`: somebody stands between. */
const helps = wordSet('~help ~let')
const them = wordSet('him her them me us')
/** What comes after is still to be settled: `explore whether to refer him`. */
const open = wordSet('whether')
/** How much of something there is to be: only a number makes it more than a direction. */
const changes = wordSet('~increase ~reduce ~decrease ~lower')
/** What comes after these says where or when. */
const besides = wordSet('during at in on by throughout')
/** After these, a word says when, and not what. */
const untilWords = wordSet('until till when once if before after while')
/** `be clean`: how somebody or something looks, and how much of it nobody could say. */
const looks = wordSet('clean tidy warm quiet clear nice')
/** `See care plan`. */
const points = wordSet('see refer look')
/** What comes next is what somebody is to be. */
const copulas = wordSet('~become ~remain ~stay ~keep ~live ~seem')
const keeps = wordSet('~keep')
/** `as soon as possible`, `if needed`: how far, and not what. */
const limits = wordSet('as if when where whenever wherever')

/** Judges a verb by itself and by the words after it. */
export function actAt(text: ReadText, verb: number, last: number, depth = 0): Act {
  const { words } = text
  const bits = kindsOf(words[verb])
  const end = Math.min(last, verb + reach)
  const idiom = verb < words.length ? idioms.at(text, verb)?.value : undefined
  if (idiom === 'umbrella') return within(text, verb, end, depth)
  if (idiom === 'plain') return 'concrete'
  if (bits & kind.umbrellaVerb) return within(text, verb, end, depth)
  if (
    bits & kind.be ||
    (copulas.has(words[verb]) && !(keeps.has(words[verb]) && determiners.has(words[verb + 1])))
  )
    return complement(text, verb, end)
  if (bits & kind.light) {
    if (changes.has(words[verb]) && !hasAmount(text, verb + 1, end)) return nested(text, verb, end, depth)
    const object = objectAt(text, verb, end)
    return object === 'concrete' ? object : nested(text, verb, end, depth, object)
  }
  if (meets.has(words[verb]) && (isWithPeople(words, verb + 1) || isWithPeople(words, verb + 2)))
    return 'concrete'
  // A verb that can be seen: unless all that follows is an umbrella word, as in "share her feelings".
  let umbrella = false
  let time = false
  let beside = false
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    if (isOpening(text, word)) break
    if (isContent(text, at, verb) || withoutWord.has(word) || (papers.has(word) && !points.has(words[verb])))
      return 'concrete'
    const of = kindsOf(word)
    if ((word.kind === 'number' || of & kind.number) && isAmount(text, at)) return 'concrete'
    if (untilWords.has(word)) time = true
    if (of & kind.preposition) beside = besides.has(word)
    if (of & kind.umbrella && !time && !beside && !limits.has(wordAt(words, at - 1))) umbrella = true
  }
  return umbrella ? 'umbrella' : 'concrete'
}

/** `improve his sleep` shows nothing; `improve his handwriting from 8 words a minute to 12` does, and so does `improve by reading`. */
function within(text: ReadText, verb: number, end: number, depth: number): Act {
  return isCounted(text, verb, end) ? 'concrete' : nested(text, verb, end, depth)
}

/** Something of its own is said after a word, and an amount of it. */
function isCounted(text: ReadText, from: number, end: number): boolean {
  const { words } = text
  let content = false
  let amount = false
  for (let at = from + 1; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if (reasons.has(word) || isOpening(text, word)) break
    if (word.kind === 'number' || bits & kind.number) amount ||= isAmount(text, at)
    else if (bits & kind.level || isContent(text, at, from)) content = true
  }
  return content && amount
}

/** What stands after `be`: `be in bed by nine` against `be happy`. The first word that says something decides. */
function complement(text: ReadText, verb: number, end: number): Act {
  const { words } = text
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if ((word.kind === 'number' || bits & kind.number) && isAmount(text, at)) return 'concrete'
    if (word.kind === 'mark') continue
    if (reasons.has(word) || isOpening(text, word)) break
    if (bits & (kind.umbrella | kind.umbrellaVerb)) return isCounted(text, at, end) ? 'concrete' : 'umbrella'
    if (looks.has(word)) continue
    if (isContent(text, at, verb) || (bits & kind.organisation && places.has(wordAt(words, at - 1))))
      return 'concrete'
  }
  return 'umbrella'
}

/** `support him to register`, `improve by reading to Jo`: what can be seen may stand within. */
function nested(text: ReadText, verb: number, end: number, depth: number, otherwise: Act = 'umbrella'): Act {
  if (depth > 2) return otherwise
  const { words } = text
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    if (reasons.has(word) || open.has(word) || isOpening(text, word)) break
    const bits = kindsOf(word)
    if (
      bits & anyVerb &&
      bits & (kind.base | kind.ing) &&
      (leads.has(wordAt(words, at - 1)) ||
        (goesOn.has(words[verb]) && on.has(wordAt(words, at - 1))) ||
        (at === verb + 2 && helps.has(words[verb]) && isSomebody(words[at - 1])))
    )
      return actAt(text, at, end, depth + 1)
  }
  return otherwise
}

const isWithPeople = (words: readonly Word[], at: number): boolean =>
  (kindsOf(words[at]) & (kind.person | kind.organisation)) !== 0

const isSomebody = (word: Word | undefined): boolean =>
  them.has(word) || (kindsOf(word) & kind.person) !== 0 || (word?.capital === true && kindsOf(word) === 0)
