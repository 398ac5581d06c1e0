import type { Lexicon } from '../../text/lexicon.ts'
import { WordSet, wordSet, wordsOf } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { categories, doings } from './words/categories.ts'
import { grammar } from './words/grammar.ts'
import { labels } from './words/labels.ts'
import { children, parents, relatives, workers } from './words/people.ts'
import { places, times } from './words/times-and-places.ts'
import { reporting, weights } from './words/vague.ts'

/** Sets of words that more than one rule asks for, by what they mean. */
export const vocabularyOf = perLexicon((lexicon) => ({
  grammar: wordSet(lexicon, grammar),
  times: wordSet(lexicon, times),
  /** Says nothing that could be pictured: grammar, people, places, times, headings, and the words of reports. */
  vague: wordSet(
    lexicon,
    [
      grammar,
      parents,
      relatives,
      children,
      workers,
      times,
      places,
      reporting,
      weights,
      categories,
      labels,
    ].join(' '),
  ),
  doings: wordSet(lexicon, doings),
  determiners: wordSet(
    lexicon,
    'a an the this that these those my your his her its our their no any some each every both all',
  ),
  objects: wordSet(
    lexicon,
    'me you him her it us them my your his its our their the a an this these those both all',
  ),
  subjects: wordSet(lexicon, 'i you he she it we they who'),
  not: wordSet(
    lexicon,
    `not n't never no nor neither nobody noone none nothing cannot without hardly barely rarely seldom scarcely
     won't wont can't cant doesn't doesnt don't dont didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent hasn't hasnt
     haven't havent hadn't hadnt wouldn't wouldnt couldn't couldnt shouldn't shouldnt`,
  ),
  modals: wordSet(lexicon, "will would shall should can could may might must 'll 'd to"),
  be: wordSet(lexicon, "~be 's 're 'm"),
  have: wordSet(lexicon, "~have 've"),
  adverbs: wordSet(
    lexicon,
    `also very quite rather really just only even still always often sometimes usually frequently never not n't rarely seldom
     again already now currently recently presently increasingly consistently regularly persistently repeatedly constantly
     continually extremely highly somewhat so too more most less generally largely mostly mainly sometimes at times occasionally
     both all clearly obviously particularly especially then since soon later totally completely fully entirely absolutely
     previously formerly historically initially simply often quickly easily openly frequently verbally physically emotionally
     ever yet once`,
  ),
}))

/** The forms of verbs, told apart: a plain form can be a noun, and `-ing` an adjective. */
export interface VerbForms {
  readonly plain: WordSet
  readonly ing: WordSet
  /** Third person and past, which are hardly ever anything else. */
  readonly finite: WordSet
}

/** Sorts the forms of a list of verbs, each given plain. */
export function verbForms(lexicon: Lexicon, verbs: string): VerbForms {
  const plain: string[] = []
  const ing: string[] = []
  const finite: string[] = []
  for (const verb of wordsOf(verbs)) {
    const forms = wordsOf(`~${verb}`)
    plain.push(verb)
    ing.push(...forms.filter((form) => form !== verb && form.endsWith('ing')))
    finite.push(...forms.filter((form) => form !== verb && !form.endsWith('ing')))
    if (samePast.has(verb)) finite.push(verb)
  }
  const set = (words: readonly string[]) =>
    new WordSet(
      lexicon,
      words.map((word) => lexicon.add(word)),
    )
  return { plain: set(plain), ing: set(ing), finite: set(finite) }
}

/** Verbs whose past is spelt as their plain form. */
const samePast = new Set('hit shut cut spit hurt read put let set'.split(' '))
