import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { paperWords } from '../words/things.ts'
import { umbrellaNouns } from '../words/umbrella.ts'
import type { Act } from './act.ts'
import { isAmount } from './amount.ts'
import { isContent } from './content.ts'

export const papers = wordSet(paperWords)
/** What is done to papers so that they are done. */
const paperVerbs = wordSet(`
  ~complete ~update ~review ~finish ~prepare ~produce ~create ~provide ~share ~issue ~bring ~show ~check ~start ~begin ~hold
  ~give ~send ~post ~hand ~email ~sign
`)
/** `victim work`, `sensory support`: the noun at the end says what it is, and says nothing. */
const generic = wordSet('work support input help intervention provision therapy counselling advice guidance')
/** A course that is begun or finished has been, or has not. */
const ends = wordSet('~complete ~finish ~start ~begin ~join ~do ~undertake ~attend ~pass ~go ~book')
const others = wordSet('other second third')
/** Before a noun, these are all that is said of it: `good GCSEs`, `a suitable school`. */
const praise = wordSet(
  'good better best great positive appropriate suitable adequate meaningful successful stable quality excellent right proper',
)
const courses = wordSet('+course +programme +program +group +workshop +class +project +scheme')
export const withoutWord = wordSet('without no w/out')
export const reasons = wordSet('because so which')

/** What the verb is done to: the first group of words that says something decides. */
export function objectAt(text: ReadText, verb: number, end: number): Act {
  const { words } = text
  let umbrella = false
  let service = false
  let course = false
  let amount = false
  const writes = paperVerbs.has(words[verb])
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if (isOpening(text, word)) break
    if (word.kind === 'number' || bits & kind.number) {
      if (isAmount(text, at)) amount = true
      continue
    }
    if (writes && papers.has(word)) return 'concrete'
    if (bits & kind.frequency && isOften(words, at)) amount = true
    if (word.kind === 'mark' || bits & kind.preposition) {
      if (withoutWord.has(word) && kindsOf(words[at + 1]) & kind.observable) return 'concrete'
      if (umbrella || (service && amount)) break
      if (reasons.has(word) || isOpening(text, word)) break
      continue
    }
    if (isContent(text, at, verb) && !isGeneric(words, at, end)) {
      if (!praise.has(wordAt(words, at - 1))) return 'concrete'
      umbrella = true
    }
    if (courses.has(word)) course = true
    if (bits & kind.service && !(bits & kind.umbrella)) service = true
    else if (bits & kind.umbrella && !(bits & kind.time)) umbrella = true
  }
  if (amount || (course && (umbrella || ends.has(words[verb])))) return 'concrete'
  return service ? 'service' : 'umbrella'
}

function isGeneric(words: readonly Word[], at: number, end: number): boolean {
  for (let next = at + 1; next < at + 4 && next < end; next++) {
    if (generic.has(words[next]) || (umbrellaNouns.has(words[next]) && !papers.has(words[next]))) return true
    if (words[next]?.joined === true) continue
    if (kindsOf(words[next]) & (kind.preposition | kind.person) || words[next]?.kind !== 'word') return false
  }
  return false
}

/** `every Friday`, `weekly`; not `every chance`. */
function isOften(words: readonly Word[], at: number): boolean {
  if (kindsOf(words[at]) & kind.function) {
    const next = others.has(words[at + 1]) ? at + 2 : at + 1
    return (kindsOf(words[next]) & kind.time) !== 0
  }
  return true
}

/** A bracket opens: what it holds is an aside. */
export const isOpening = ({ source }: ReadText, word: Word): boolean =>
  word.kind === 'mark' && source.charCodeAt(word.start) === 40
