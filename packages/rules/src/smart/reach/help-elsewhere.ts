import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isName } from '../purpose/names.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { FAMILY, peopleTraits, WORKER } from './people-words.ts'

/*
 * Help that is told of beside the step (`…, taught by Gaz`, `Virtual school pays for a tutor`), what is asked of somebody, and what
 * looks like help and stands in the reason. Each looks a few words back or ahead.
 */

const by = wordSet('by')
const comma = wordSet(', ( - – —')
const taught = wordSet('taught driven coached shown helped guided accompanied taken brought walked collected')

/** `, taught by Gaz`, `, driven by carer Imran`: somebody helps; not `, taught by nobody`. */
export function isTaughtBy({ words }: ReadText, at: number): boolean {
  if (!taught.has(words[at]) || !by.has(words[at + 1]) || !comma.has(wordAt(words, at - 1))) return false
  if (isName(words[at + 2])) return true
  for (let next = at + 2; next < at + 7 && words[next]?.kind === 'word'; next++)
    if ((peopleTraits.of(words[next]) & (WORKER | FAMILY)) !== 0) return true
  return false
}

const gives = wordSet('~pay ~fund ~give ~lend ~send ~buy ~drive ~bring')

/** `Virtual school pays for an hour a week`: a body that begins a later sentence, and gives something. */
export function pays({ words, sentences }: ReadText, at: number): boolean {
  const first = sentences[words[at]?.sentence ?? 0]?.first ?? 0
  if (first === 0 || at > first + 3) return false
  return gives.has(words[(kindsOf(words[at + 1]) & kind.modal) === 0 ? at + 1 : at + 2])
}

const requests = wordSet('can could would will please')
const articles = wordSet('the his her their my our')

/** `Could Miss Farrow`: the first words of a sentence ask somebody to do something. */
export function isRequest(words: readonly Word[], first: number): boolean {
  const before = articles.has(wordAt(words, first - 1)) ? first - 2 : first - 1
  const word = wordAt(words, before)
  return requests.has(word) && wordAt(words, before - 1)?.sentence !== word?.sentence
}

const reasons = wordSet('so because')
const subjects = wordSet('that he she they it i we his her their')
/** A reason is looked for so many words back. */
const back = 20

/** `so that she can go to the park with her carers`: what stands there helps nobody with the step. */
export function isInReason(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - back; before--) {
    const word = words[before] as Word
    if (word.sentence !== words[at]?.sentence) return false
    if (reasons.has(word) && subjects.has(words[before + 1])) return true
  }
  return false
}
