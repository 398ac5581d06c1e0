import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { and } from './person.ts'

/** How far after a grown-up the verb may stand. */
export const toVerb = 12
/** Forms of verbs of what is planned, or done again and again. */
export const verbForms = kind.base | kind.present | kind.ing

/** The verb of what somebody does next, in the same clause; -1 if it is past or there is none. `asked` where `could` or the like stands before them. */
export function verbAfter({ words, source }: ReadText, from: number, asked = false): number {
  const sentence = wordAt(words, from - 1)?.sentence
  const start = afterAside(words, source, from)
  const end = Math.min(words.length, start + toVerb)
  let has = false
  let modal = asked
  for (let at = start; at < end; at++) {
    const word = words[at] as Word
    if (word.sentence !== sentence) return -1
    if (word.kind === 'mark') {
      const code = source.charCodeAt(word.start)
      if (code === 59 || code === 58) return -1
      continue
    }
    const bits = kindsOf(word)
    if (stops.has(word)) return -1
    if (please.has(word)) continue
    if (goingTo.has(word) && toWord.has(words[at + 1])) continue
    if (have.has(word)) {
      has = true
      continue
    }
    if ((bits & kind.modal) !== 0 || toWord.has(word)) {
      modal = true
      continue
    }
    if ((bits & kind.be) !== 0) continue
    if (bits === 0) {
      // A verb that is not known, after `to` or `will`, or right after the person: `to abseil`, `Jo abseils`.
      if (!word.capital && (modal || (at === start && isThirdPerson(source, word)))) return at
      continue
    }
    if ((bits & anyVerb) === 0) continue
    if ((bits & verbForms) !== 0 || has || seated.has(word)) {
      // A noun between a person and the verb is none: `PE teacher on Monday run`.
      if (!modal && (bits & (kind.base | kind.present)) === kind.base && !isPlural(words, from)) continue
      return at
    }
    return -1
  }
  return -1
}

const comma = 44
const whoWords = wordSet('who')
const longestAside = 25

/** Where somebody is read on, past what is said of them between commas: `The social worker, who knows him, will …`. */
function afterAside(words: readonly Word[], source: string, from: number): number {
  if (!whoWords.has(words[from + 1]) || source.charCodeAt(words[from]?.start ?? 0) !== comma) return from
  const end = Math.min(words.length, from + longestAside)
  for (let at = from + 2; at < end && words[at]?.sentence === words[from]?.sentence; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === comma) return at + 1
  }
  return from
}

const isThirdPerson = (source: string, { start, end }: Word) =>
  end - start > 3 && source.charCodeAt(end - 1) === 115 && source.charCodeAt(end - 2) !== 115
const toWord = wordSet('to')
const please = wordSet('please pls plz')
const goingTo = wordSet('going')
const have = wordSet('has have having')
const seated = wordSet('sat put read set let cut')
const stops = wordSet('who which that when if because so until but than what')
/** `Mrs Hussain and Zainab read`: several people, whose verb has no ending. */
const isPlural = (words: readonly Word[], from: number): boolean => {
  const word = wordAt(words, from - 2)
  return and.has(word) || and.has(wordAt(words, from - 3)) || plurals.has(wordAt(words, from - 1))
}
const plurals = wordSet('staff carers parents teachers workers adults grandparents adopters they i we you')
