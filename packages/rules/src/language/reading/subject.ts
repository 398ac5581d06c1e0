import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { children, parents, relatives, workers } from './words/people.ts'

/**
 * What a verb or a predicate is said of. `home`: a person's home, life or ways. `matter`: anything else that a plan could
 * be about, such as drinking. `none`: the sentence begins here.
 */
export type Subject = 'person' | 'home' | 'matter' | 'thing' | 'none'

/** What can be called by a label in place of the person: “her language was inappropriate”, “home life is chaotic”. */
export const ways = `
home homes household households house flat life lives lifestyle lifestyles family families parenting childhood relationship
relationships upbringing background environment routine routines morning mornings bedtime bedtimes evening evenings behaviour
behaviours attitude attitudes manner manners tone presentation language comment comments response responses reaction reactions
conduct mood moods clothing touch touching contact play dress supervision care engagement interaction interactions
approach demeanour conversation conversations action actions communication emails texts messages visits situation circumstances marriage
`

/** “urgently”, “desperately”: an adverb, by its ending. */
const isManner = (source: string, word: Word) =>
  word.kind === 'word' &&
  word.id === 0 &&
  !word.capital &&
  word.end - word.start > 4 &&
  source.endsWith('ly', word.end)

/** Reads what stands before a verb. Gives a function from a text and the number of the verb's first word. */
export const subjectBefore = perLexicon((lexicon) => {
  const { adverbs, be, doings, have, modals, vague, subjects, determiners } = vocabularyOf(lexicon)
  const skipped = wordSet(
    lexicon,
    `been being become seem seems seemed appear appears appeared described seen viewed as found
    remain remains remained present presents presented get gets got can at times`,
  )
  const persons = wordSet(
    lexicon,
    `${parents} ${relatives} ${children} ${workers} everyone everybody someone somebody him her them both neither couple group pair triplets unborn foetus placement`,
  )
  const own = wordSet(lexicon, ways)
  const of = lexicon.add('of')
  const it = lexicon.add('it')
  const couples = wordSet(lexicon, 'and but or')
  /** A capital says little of the first word of a sentence, unless nobody knows the word. */
  const isPerson = (word: Word | undefined, opens: boolean) =>
    persons.has(word) || (word?.kind === 'word' && word.capital && (!opens || word.id === 0))
  const opensWithPerson = (words: readonly Word[], first: number) =>
    isPerson(words[first], true) || isPerson(words[first + 1], false) || isPerson(words[first + 2], false)
  return ({ source, words, sentences }: ReadText, at: number): Subject => {
    const number = words[at]?.sentence ?? 0
    const first = Math.max(sentences[number]?.first ?? 0, at - 12)
    let back = at - 1
    while (back >= first) {
      const word = words[back]
      if (word === undefined) break
      if (subjects.has(word)) return word.id === it ? 'matter' : 'person'
      if (
        !(
          adverbs.has(word) ||
          be.has(word) ||
          have.has(word) ||
          modals.has(word) ||
          skipped.has(word) ||
          isManner(source, word)
        )
      )
        break
      back--
    }
    // “The offer of the flat”: what it is of is not the subject.
    const inner = determiners.has(wordAt(words, back - 1)) ? back - 2 : back - 1
    if (inner > first && words[inner]?.id === of) back = inner - 1
    const head = wordAt(words, back)
    if (back < first || head === undefined) return 'none'
    // “Requires … and needs …”: the subject stands at the head of the sentence.
    if (couples.has(head)) return opensWithPerson(words, first) ? 'person' : 'thing'
    if (own.has(head)) return 'home'
    if (isPerson(head, back === first)) return 'person'
    return back === first && head.id === 0 && head.kind === 'word'
      ? 'person'
      : vague.has(head) || doings.has(head)
        ? 'matter'
        : 'thing'
  }
})
