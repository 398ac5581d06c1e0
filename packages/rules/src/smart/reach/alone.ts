import { type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { ALONE, peopleTraits } from './people-words.ts'

/** The sentence says that the child does it alone. */
export function isAlone(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence
  const end = Math.min(words.length, at + 30)
  for (let next = Math.max(0, at - 30); next < end; next++) {
    if (words[next]?.sentence === sentence && aloneWords(words, next)) return true
  }
  return false
}

function aloneWords(words: readonly Word[], at: number): boolean {
  if ((peopleTraits.of(words[at]) & ALONE) === 0) return false
  if (no.has(words[at])) return isHelp(words, at + 1)
  if (own.has(words[at])) return on.has(wordAt(words, at - 2))
  if (self.has(words[at])) return by.has(wordAt(words, at - 1))
  // `w/out help`
  if (out.has(words[at])) return words[at]?.joined === true && isHelp(words, at + 1)
  if (without.has(words[at]))
    return isHelp(words, at + 1) || being.has(words[at + 1]) || (kindsOf(words[at + 1]) & kind.ing) !== 0
  return true
}
const out = wordSet('out')
const by = wordSet('by')
const no = wordSet('no nobody')
const own = wordSet('own')
const on = wordSet('on')
const self = wordSet('himself herself themselves myself itself')
const without = wordSet('without')
const being = wordSet('being')
const helpWords = wordSet(
  'help adult adults reminder reminders prompt prompts prompting support hand hands carer staff assistance touching grown script',
)

const isHelp = (words: readonly Word[], at: number) =>
  helpWords.has(words[at]) || helpWords.has(words[at + 1])
