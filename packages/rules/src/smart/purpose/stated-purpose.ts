import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { lexicon, wordSet } from '../lexicon.ts'
import { OPENING, Shown } from '../shows.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { authorities, carers, children, family, organisations, titles, workers } from '../words/people.ts'
import { isAct } from './acts.ts'
import { isUnknown } from './names.ts'
import {
  because,
  catenatives,
  clauseSubjects,
  finiteVerbs,
  noReason,
  noReasonAfter,
  openings,
  purposeVerbs,
  timeVerbs,
} from './purpose-words.ts'
import { restOfSentence, type Span } from './span.ts'
import { WordTraits } from './word-traits.ts'

const so = lexicon.add('so')
const as = lexicon.add('as')
/** Short for because, and for a birth certificate. */
const bc = lexicon.add('bc')
const since = lexicon.add('since')
const to = lexicon.add('to')
const OPENS = 1
const BECAUSE = 2
const OTHER = 4
const traits = new WordTraits([
  [OPENS, openings.begins],
  [BECAUSE, because],
  [OTHER, 'so as since bc to'],
])
const gate = new Shown([[OPENING, openings]])
const owners = wordSet('he she they it his her their my i')
const ever = wordSet('ever has have had been not')

/** How many words of a clause are looked at for its verb. */
const clauseLength = 9

/** The clause that says what it is for or why, from its first word to the end of the sentence. */
export function statedPurpose(text: ReadText): Span | undefined {
  const { words } = text
  const looks = (gate.by(text) & OPENING) === 0 ? ~OPENS : -1
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const bits = traits.of(word) & looks
    if (bits !== 0 && opens(text, at, word, bits)) return restOfSentence(text, at)
  }
  return undefined
}

function opens(text: ReadText, at: number, word: Word, bits: number): boolean {
  const { words } = text
  if (word.id === so) return isReason(words, at)
  if (word.id === as) return !nearBefore(words, at, as, 4) && opensClause(text, at)
  if (word.id === bc) return owners.has(words[at + 1]) || opensClause(text, at)
  if (word.id === since)
    return !ever.has(wordAt(words, at - 1)) && opensClause(text, at) && !tellsTime(text, at)
  if (word.id === to && purposeVerbs.has(words[at + 1]) && isPurpose(text, at)) return true
  if ((bits & BECAUSE) !== 0) return true
  const found = (bits & OPENS) === 0 ? undefined : openings.at(text, at)
  return found !== undefined && (word.id !== to || isPurpose(text, at))
}

/** `so he can`, `so that`; not `so far`, `if so`. */
function isReason(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    next.kind !== 'number' &&
    next.sentence === words[at]?.sentence &&
    !noReason.has(next) &&
    !noReasonAfter.has(wordAt(words, at - 1))
  )
}

/** A subject and its verb stand next: `as he has dropped`, not `as agreed` or `as soon as`. */
function opensClause(text: ReadText, at: number): boolean {
  const { words } = text
  const next = words[at + 1]
  if (next === undefined || next.sentence !== words[at]?.sentence || next.kind !== 'word') return false
  if (!clauseSubjects.has(next) && !(isUnknown(next) || titles.has(next) || workers.has(next))) return false
  const end = Math.min(words.length, at + 1 + clauseLength)
  for (let verb = at + 2; verb < end; verb++) {
    const word = words[verb] as Word
    if (word.sentence !== next.sentence) return false
    if (finiteVerbs.has(word) || isPresent(word) || (verb === at + 2 && endsInS(text, word)))
      return !isAsItIs(words, verb)
  }
  return false
}

/** `as we are for now`, `as it is`: nothing is said of why. */
const isAsItIs = (words: readonly Word[], verb: number): boolean => {
  const next = words[verb + 1]
  if ((kindsOf(words[verb]) & kind.be) === 0) return false
  return next === undefined || next.kind === 'mark' || leftSo.has(next)
}
const leftSo = wordSet('for now until at and &')

/** `as her room closes`: a verb, and no noun that looks the same. */
const isPresent = (word: Word) => (kindsOf(word) & (kind.present | kind.nounToo)) === kind.present

const endsInS = ({ source }: ReadText, { kind, end, start }: Word) =>
  kind === 'word' && end - start > 3 && source.charCodeAt(end - 1) === 115

function tellsTime({ words }: ReadText, at: number): boolean {
  const end = Math.min(words.length, at + 6)
  for (let verb = at + 1; verb < end; verb++) if (timeVerbs.has(words[verb])) return true
  return false
}

function nearBefore(words: readonly Word[], at: number, id: number, within: number): boolean {
  for (let before = Math.max(0, at - within); before < at; before++) if (words[before]?.id === id) return true
  return false
}

/** A `to` that comes after something is done, or after a thing and nobody: `takes him to help …`, `Weekly sessions to help …`. */
function isPurpose({ words, sentences }: ReadText, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = words[back] as Word
    if (word.sentence !== words[at]?.sentence || word.kind === 'mark') break
    if (catenatives.has(word)) return false
  }
  const first = sentences[words[at]?.sentence ?? 0]?.first ?? 0
  let somebody = false
  let done = false
  for (let back = at - 1; back >= Math.max(first, at - 24); back--) {
    const word = words[back] as Word
    if (word.kind !== 'word') continue
    if (isSomebody(word)) somebody = true
    else if (back < at - 1 && isAct(word)) done = true
  }
  // `Play therapist to help`: the first `to` after a person says what that person does.
  return somebody ? done && hasVerbBefore(words, first, at) : at > first
}

/** A verb that has its own `to`, `will` or ending before this `to`. */
function hasVerbBefore(words: readonly Word[], first: number, at: number): boolean {
  let person = false
  for (let back = Math.max(first, at - 24); back < at - 1; back++) {
    const word = words[back] as Word
    if (isSomebody(word)) person = true
    else if ((person || back === first) && isAct(word)) {
      return !isSomebody(words[back + 1] as Word) || !isRole(words[back + 1])
    }
  }
  return false
}

const isRole = (word: Word | undefined) => workers.has(word) || organisations.has(word)

const isSomebody = (word: Word): boolean =>
  isUnknown(word) ||
  workers.has(word) ||
  carers.has(word) ||
  family.has(word) ||
  children.has(word) ||
  titles.has(word) ||
  authorities.has(word) ||
  organisations.has(word)
