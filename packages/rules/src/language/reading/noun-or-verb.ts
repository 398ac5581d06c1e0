import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { numbers } from './words/happenings.ts'
import { modifiers } from './words/modifiers.ts'
import { children, parents, relatives, workers } from './words/people.ts'
import { reporting } from './words/vague.ts'

/**
 * Tells the nouns `concern`, `issue`, `worry` from the verbs, by what stands before and after. Gives a function from a text and the
 * number of the word: true for a noun.
 */
export const nounOrVerb = perLexicon((lexicon) => {
  const { objects, subjects, adverbs, determiners, be, have } = vocabularyOf(lexicon)
  const set = (words: string) => wordSet(lexicon, words)
  const third = set('concerns issues worries')
  const habits = set('then often always still never sometimes just really also only already now')
  const pronouns = set('me you him us them')
  const isName = (word: Word, opens: boolean) =>
    word.capital && !word.upper && !people.has(word) && !nounFollows.has(word) && (!opens || word.id === 0)
  /** Whether an object may begin here: neither “about” nor “remain” can. */
  const isOpen = (next: Word | undefined) =>
    next?.kind === 'word' && !grammarOnly.has(next) && !reported.has(next)
  const grammarOnly = vocabularyOf(lexicon).grammar
  const reported = set(reporting)
  const papers = set(
    'report letter order application document question case statement section matter note email form',
  )
  const counts = set(numbers)
  const worries = set('worries worry')
  const infinitive = set(
    "to will would may might must can could shall should 'll do does did not n't never don't didn't doesn't won't",
  )
  const singular = set('this that it')
  const asking = set('what which')
  const people = set(`${parents} ${relatives} ${children} ${workers}`)
  const collective = set(
    'staff family school professional professionals health home social adult police court team',
  )
  const nounFollows = set(
    `${modifiers} ${reporting} of in on at to from by with without into about around regarding re over for under between among against
     other as and or but than more`,
  )

  const isPerson = (word: Word) =>
    (people.has(word) && !collective.has(word)) || (word.capital && !word.upper && word.id === 0)

  return ({ words }: ReadText, at: number): boolean => {
    const word = words[at] as Word
    const here = (number: number) => {
      const near = wordAt(words, number)
      return near?.sentence === word.sentence ? near : undefined
    }
    let back = at - 1
    while (
      adverbs.has(here(back)) &&
      !nounFollows.has(here(back)) &&
      !determiners.has(here(back)) &&
      !infinitive.has(here(back))
    )
      back--
    if (worries.has(word) && back < at - 1 && habits.has(here(at - 1))) return false
    const before = here(back)
    const next = here(at + 1)
    if (before === undefined) return third.has(word) || !isOpen(next)
    if (before.kind !== 'word') return true
    if (isName(before, here(back - 1) === undefined) && isOpen(next)) return false
    const hasObject =
      next?.kind === 'number' ||
      (next?.kind === 'word' && (objects.has(next) || next.capital || counts.has(next)))
    if (infinitive.has(before)) return third.has(word)
    if (subjects.has(before)) return false
    if (worries.has(word) && pronouns.has(next) && next?.joined === false) return false
    if (singular.has(before)) return !third.has(word)
    if (asking.has(before)) return !hasObject
    if (hasObject && papers.has(before)) return false
    if (determiners.has(before) || be.has(before) || have.has(before) || nounFollows.has(before)) return true
    return worries.has(word) ? !isPerson(before) : !hasObject
  }
})
