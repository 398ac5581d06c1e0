import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isName, isUnknown } from '../purpose/names.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { FAMILY, peopleTraits, WORKER } from './people-words.ts'
import { isPerson } from './verbs.ts'

/*
 * Where the words for a grown-up begin and end: `her family support worker`, `Phil, her carer,`, `Bethan (foster carer)`. Every search
 * goes over a few words only.
 */

const determiners = wordSet('a an the his her their my your our one this that new own same')
export const and = wordSet('and & + / or plus')

/** The first word of who it is: `her` in `her family support worker`. */
export function startOfPerson(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const before = wordAt(words, first - 1) as Word
    if (before.sentence !== words[at]?.sentence || before.kind !== 'word') break
    const bits = peopleTraits.of(before)
    const of = kindsOf(before)
    const joins =
      (bits & (WORKER | FAMILY)) !== 0 ||
      determiners.has(before) ||
      roleParts.has(before) ||
      isName(before) ||
      (of & kind.organisation) !== 0
    if (!joins) break
    first--
  }
  return nameBefore(words, first)
}

/** `Ade, his key worker` and `Kasia (keyworker)`: the name that a role explains. */
function nameBefore(words: readonly Word[], first: number): number {
  if (first === 0 || !explains.has(wordAt(words, first - 1))) return first
  let name = first - 1
  while (name > 0 && first - name < 4 && isName(wordAt(words, name - 1))) name--
  return name === first - 1 ? first : name
}
const explains = wordSet(', (')

/** Words of a role that stand before its last: `family support worker`, `class teacher`. */
const roleParts = wordSet(`
  social foster family support class form head designated special key duty senior deputy school virtual personal teaching leaving care
  health community youth residential link outreach drug play art speech language occupational independent district
  team service practice business short break night day respite kinship supervising assistant early help maths english science pe
  reading learning behaviour pastoral attendance exploitation missing return interview housing careers money welfare looked after
  children young person people clinical educational eye asthma diabetes epilepsy continence paediatric respiratory mental
  travel swimming football driving music drama group activity contact review reviewing named lead main current new former regular
`)

/** The word after who it is: after names, more of the role, brackets and `, her carer,`. */
export function endOfPerson({ words, source }: ReadText, at: number): number {
  let end = at + 1
  const sentence = words[at]?.sentence
  for (let steps = 0; end < words.length && steps < 12; steps++) {
    const word = words[end] as Word
    if (word.sentence !== sentence) break
    const code = word.kind === 'mark' ? source.charCodeAt(word.start) : 0
    if (code === 40) {
      const close = closing(source, words, end)
      if (close < 0) break
      end = close + 1
      continue
    }
    const bits = peopleTraits.of(word)
    const next = words[end + 1]
    if (word.kind === 'word' && (isUnknown(word) || isCapital(word) || (bits & (WORKER | FAMILY)) !== 0)) {
      if (
        isUnknown(word) &&
        !word.capital &&
        kindsOf(next) !== 0 &&
        (kindsOf(next) & anyVerb) === 0 &&
        !to.has(next)
      )
        break
      end++
      continue
    }
    // `carer and Teni`, `SW & nurse`
    if (and.has(word) && next !== undefined && (isUnknown(next) || isPerson(next))) {
      end += 2
      continue
    }
    if (code === 44 && isApposition(words, end)) {
      end = Math.min(words.length, end + appositionLength(source, words, end))
      continue
    }
    break
  }
  return end
}

const to = wordSet("to will 'll should can is")

/** A word that is known, and stands as a name: a capital within a sentence, and no verb with `to` before it. */
function isCapital(word: Word): boolean {
  return word.capital && !word.upper && (kindsOf(word) & (kind.modal | kind.be | kind.function)) === 0
}

function closing(source: string, words: readonly Word[], from: number): number {
  const end = Math.min(words.length, from + 10)
  for (let at = from + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 41) return at
  }
  return -1
}

/** `, her carer,`: a comma, a few words with a role, and a comma. */
function isApposition(words: readonly Word[], comma: number): boolean {
  const end = Math.min(words.length, comma + 6)
  let role = false
  for (let at = comma + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark') return role
    if ((peopleTraits.of(word) & WORKER) !== 0) role = true
    else if (
      word.id !== 0 &&
      !determiners.has(word) &&
      !roleParts.has(word) &&
      !and.has(word) &&
      !of.has(word)
    )
      return false
  }
  return false
}
const of = wordSet('of for')

function appositionLength(source: string, words: readonly Word[], comma: number): number {
  for (let at = comma + 1; at < words.length && at < comma + 7; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return at + 1 - comma
  }
  return 1
}

/** `Keyworker sessions`: a thing, and nobody. */
export const isThing = (word: Word | undefined) =>
  (kindsOf(word) & (kind.thing | kind.service | kind.umbrella)) !== 0 && (kindsOf(word) & anyVerb) === 0

/** `'s` of an owner; not `Gran's going`. */
export const isOwner = (words: readonly Word[], at: number) => {
  const word = words[at]
  return (
    word?.joined === true &&
    word.kind === 'word' &&
    !goes.has(words[at + 1]) &&
    (kindsOf(words[at + 1]) & kind.ing) === 0
  )
}
const goes = wordSet('going to been got')
