import type { Lexicon } from '../../text/lexicon.ts'
import type { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { vocabularyOf } from './vocabulary.ts'
import { leisure, otherMatters } from './words/activities.ts'

/** A note is a short sentence: no more words than these stand on either side of what was done. */
const far = 12

/** Whether a word is what was done in a note of work, in the sentence from one place up to another. */
export type NoteReader = (text: ReadText, at: number, first: number, last: number) => boolean

/**
 * Finds notes: “Key work session done 12/3”. What was done begins the sentence, and nothing in it is a verb of its own. `work` are the
 * names of work with a person, `reports` the verbs by which it is told.
 */
export function notesIn(lexicon: Lexicon, work: Patterns<boolean>, reports: WordSet): NoteReader {
  const set = (words: string) => wordSet(lexicon, words)
  const { be } = vocabularyOf(lexicon)
  const done = set('done held completed undertaken finished delivered')
  const afterwards = set('on in at today yesterday last this with around about re weekly fortnightly monthly')
  const other = set(`${otherMatters} ${leisure}`)
  const others = set(
    `. ; : ! ? ( ) — – but because so although though which who when where if until has have had he she they i we you will would
     should must may might can could shall 'll 'd to due`,
  )
  const ends = set(', ; : . ! ? ( ) — – and but so then')
  const isVerb = (word: Word | undefined) => be.has(word) || reports.has(word)

  return (text, at, first, last) => {
    const { words } = text
    if (!done.has(words[at]) || at - first > far) return false
    const next = words[at + 1]
    if (at + 1 < last && next?.kind === 'word' && !afterwards.has(next)) return false
    let named = false
    for (let back = at - 1; back >= first; back--) {
      const word = words[back]
      if (others.has(word) || other.has(word) || isVerb(word)) return false
      named ||= work.at(text, back)?.value === true
    }
    if (!named) return false
    // “The meeting held on 4 May was cancelled”: the sentence has a verb of its own.
    for (let ahead = at + 1; ahead < Math.min(last, at + far) && !ends.has(words[ahead]); ahead++)
      if (isVerb(words[ahead])) return false
    return true
  }
}
