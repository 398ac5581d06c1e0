import type { ReadText, Word } from '../../text/read-text.ts'
import { patterns, wordSet } from '../lexicon.ts'
import { plainIdioms, umbrellaIdioms } from '../words/idioms.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { paperWords } from '../words/things.ts'
import { umbrellaNouns } from '../words/umbrella.ts'
import { isAmount } from './amount.ts'

/** What an act comes to: `concrete` can be pictured, `umbrella` covers anything, `service` only names a service. */
export type Act = 'concrete' | 'umbrella' | 'service'

const hollow =
  kind.function |
  kind.preposition |
  kind.modal |
  kind.be |
  kind.person |
  kind.time |
  kind.vague |
  kind.frequency |
  kind.number |
  kind.direction |
  kind.level |
  kind.absolute |
  kind.nobody |
  kind.stretch |
  kind.umbrella |
  kind.service

/** An act is read within so many words. */
const reach = 40

const plain = patterns(plainIdioms, { own: 'his her their my your our' })
const idioms = patterns(umbrellaIdioms, {
  own: 'his her their my your our',
  self: 'himself herself themselves myself yourself',
})
const leads = wordSet('to and or by & help let')
const places = wordSet('at in from near on to into up down along round past outside inside through')
const withoutWord = wordSet('without no w/out')
const reasons = wordSet('because so which')
const determiners = wordSet('a an the his her their my your our')

/** How much of something there is to be: only a number makes it more than a direction. */
const changes = wordSet('~increase ~reduce ~decrease ~lower')

function hasAmount(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = text.words[at] as Word
    if ((word.kind === 'number' || kindsOf(word) & kind.number) && isAmount(text, at)) return true
  }
  return false
}

/** A bracket opens: what it holds is an aside. */
const isOpening = ({ source }: ReadText, word: Word): boolean =>
  word.kind === 'mark' && source.charCodeAt(word.start) === 40

/** What comes after these says where or when. */
const besides = wordSet('during at in on by throughout')
/** After these, a word says when, and not what. */
const untilWords = wordSet('until till when once if before after while')

/** Judges a verb by itself and by the words after it. */
export function actAt(text: ReadText, verb: number, last: number, depth = 0): Act {
  const { words } = text
  const bits = kindsOf(words[verb])
  const end = Math.min(last, verb + reach)
  if (idioms.mayBegin(words[verb] as Word) && idioms.at(text, verb) !== undefined)
    return within(text, verb, end, depth)
  if (plain.mayBegin(words[verb] as Word) && plain.at(text, verb) !== undefined) return 'concrete'
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
    if (of & kind.umbrella && !time && !beside && !limits.has(words[at - 1])) umbrella = true
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

/** `be clean`: how somebody or something looks, and how much of it nobody could say. */
const looks = wordSet('clean tidy warm quiet clear nice')

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
    if (isContent(text, at, verb) || (bits & kind.organisation && places.has(words[at - 1])))
      return 'concrete'
  }
  return 'umbrella'
}

/** `See care plan`. */
const points = wordSet('see refer look')
/** What comes next is what somebody is to be. */
const copulas = wordSet('~become ~remain ~stay ~keep ~live ~seem')
const keeps = wordSet('~keep')
const papers = wordSet(paperWords)
/** What is done to papers so that they are done. */
const paperVerbs = wordSet(`
  ~complete ~update ~review ~finish ~prepare ~produce ~create ~provide ~share ~issue ~bring ~show ~check ~start ~begin ~hold
`)
/** `victim work`, `sensory support`: the noun at the end says what it is, and says nothing. */
const generic = wordSet('work support input help intervention provision therapy counselling advice guidance')

function isGeneric(words: readonly Word[], at: number, end: number): boolean {
  for (let next = at + 1; next < at + 4 && next < end; next++) {
    if (generic.has(words[next]) || (umbrellaNouns.has(words[next]) && !papers.has(words[next]))) return true
    if (words[next]?.joined === true) continue
    if (kindsOf(words[next]) & (kind.preposition | kind.person) || words[next]?.kind !== 'word') return false
  }
  return false
}

/** A course that is begun or finished has been, or has not. */
const ends = wordSet('~complete ~finish ~start ~begin ~join ~do ~undertake ~attend ~pass ~go ~book')
const others = wordSet('other second third')
/** `every Friday`, `weekly`; not `every chance`. */
function isOften(words: readonly Word[], at: number): boolean {
  if (kindsOf(words[at]) & kind.function) {
    const next = others.has(words[at + 1]) ? at + 2 : at + 1
    return (kindsOf(words[next]) & kind.time) !== 0
  }
  return true
}

/** Before a noun, these are all that is said of it: `good GCSEs`, `a suitable school`. */
const praise = wordSet(
  'good better best great positive appropriate suitable adequate meaningful successful stable quality excellent right proper',
)

const courses = wordSet('+course +programme +program +group +workshop +class +project +scheme')

/** What the verb is done to: the first group of words that says something decides. */
function objectAt(text: ReadText, verb: number, end: number): Act {
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
      if (!praise.has(words[at - 1])) return 'concrete'
      umbrella = true
    }
    if (courses.has(word)) course = true
    if (bits & kind.service && !(bits & kind.umbrella)) service = true
    else if (bits & kind.umbrella && !(bits & kind.time)) umbrella = true
  }
  if (amount || (course && (umbrella || ends.has(words[verb])))) return 'concrete'
  return service ? 'service' : 'umbrella'
}

/** `support him to register`, `improve by reading to Jo`: what can be seen may stand within. */
function nested(text: ReadText, verb: number, end: number, depth: number, otherwise: Act = 'umbrella'): Act {
  if (depth > 2) return otherwise
  const { words } = text
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    if (reasons.has(word) || isOpening(text, word)) break
    const bits = kindsOf(word)
    if (bits & anyVerb && bits & (kind.base | kind.ing) && leads.has(words[at - 1]))
      return actAt(text, at, end, depth + 1)
  }
  return otherwise
}

/** Whether a word says something of its own. */
export function isContent(text: ReadText, at: number, verb: number): boolean {
  const { words } = text
  const word = words[at] as Word
  if (word.kind !== 'word') return false
  const bits = kindsOf(word)
  const before = words[at - 1] as Word
  if (bits === 0) {
    if (!word.capital) return word.end - word.start > 1 && !isAdverb(text, word) && !isOwner(words, at)
    return (
      word.upper ||
      (at > verb + 1 &&
        (places.has(before) || determiners.has(before) || (the.has(before) && places.has(words[at - 2]))))
    )
  }
  if (bits & kind.person && !(bits & kind.child) && isNewTo(words, at)) return true
  if (bits & kind.worker) return isAtWorker(words, at)
  if (bits & kind.organisation) return at > verb + 1 && isAtWorker(words, at)
  if (bits & hollow) return false
  if (bits & (kind.light | kind.umbrellaVerb))
    return (bits & (kind.thing | kind.nounToo)) !== 0 && !verbBefore.has(before)
  return true
}

/** `as soon as possible`, `if needed`: how far, and not what. */
const limits = wordSet('as if when where whenever wherever')
const verbBefore = wordSet('to and or will can & not')
const articles = wordSet('a an another')
/** `find a tutor`, `a new respite carer`: somebody who is not there yet. */
const isNewTo = (words: readonly Word[], at: number): boolean =>
  articles.has(words[at - 1]) || articles.has(words[at - 2]) || articles.has(words[at - 3])

const the = wordSet('the')
/** Whose something is: `mia's needs`. */
function isOwner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.kind === 'word' && next.joined
}

const lyNouns = wordSet('assembly monopoly butterfly')
/** An unknown word in -ly says how, and not what. */
function isAdverb({ source }: ReadText, word: Word): boolean {
  const { end } = word
  return (
    end - word.start > 5 &&
    (source.charCodeAt(end - 1) | 32) === 121 &&
    (source.charCodeAt(end - 2) | 32) === 108 &&
    !lyNouns.has(word)
  )
}

const goers = wordSet('to at from')
/** `to the dentist`, `at school`: a place, though the word is that of a person. */
function isAtWorker(words: readonly Word[], at: number): boolean {
  return goers.has(words[at - 1]) || (determiners.has(words[at - 1]) && goers.has(words[at - 2]))
}
