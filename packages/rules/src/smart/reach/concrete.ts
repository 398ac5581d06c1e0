import type { ReadText } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { actAt } from '../slots/act.ts'
import { kind, kindsOf } from '../words/kinds.ts'

/** What is done to people, and can be seen: `book the dentist`, `ring school`. */
const reaches = wordSet(
  '~book ~ring ~call ~phone ~see ~visit ~take ~contact ~email ~text ~tell ~ask ~invite ~write ~chase ~drive',
)
const people = kind.person | kind.organisation
const near = 5
const shows = wordSet('~show ~teach')
const asked = wordSet('which how where what when')

/** Whether a verb with the words after it can be seen being done. */
export function isConcrete(text: ReadText, verb: number, last: number): boolean {
  const word = text.words[verb]
  if (word?.id === 0 || actAt(text, verb, last) !== 'umbrella') return true
  // `show her which setting`
  if (shows.has(word) && (asked.has(text.words[verb + 2]) || asked.has(text.words[verb + 3]))) return true
  if (!reaches.has(word)) return false
  for (let at = verb + 1; at < last && at < verb + near; at++)
    if ((kindsOf(text.words[at]) & people) !== 0) return true
  return false
}
