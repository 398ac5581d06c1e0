import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { carers, children, family, nobodies, organisations, titles, workers } from '../words/people.ts'
import { isUnknown } from './names.ts'
import { rows } from './rows.ts'
import type { Span } from './span.ts'
import { WordTraits } from './word-traits.ts'

/*
 * What the child has asked for. A wish counts where the child is the one who wishes: not `Mum wants`, `school has asked`, or `ask what
 * he wants`. Source: Scrutiny review 2019 s.5; corpus README; project wording set.
 */

/** What a child who wishes does. */
export const wishVerbs = wordSet(`
  want wants wanted wanting wanna ask asks asked asking wish wishes wished hope hopes hoped hoping chose chosen picked longs longed
  yearns dreams dreamed dreamt begged begs pleaded requested requests loves adores keen desperate determined prefers preferred
  fancies craves looking misses decided
`)

/** Of the child and by the child: nothing that a grown-up in the plan says. */
export const ownWords = rows([
  'at|on his|her|their|my own? request',
  'by request',
  "'s own? idea|choice|wish|request|suggestion|pick",
  "'s first|own? choice|idea|wish|dream|request|decision|ambition is|was|would",
  'his|her|their|my first? choice|idea|wish|dream|request|decision|ambition is|was|would',
  '~be his|her|their|my own? choice|idea|wish|dream|request|goal|decision|target|aim|number|ambition|suggestion',
  'his|her|their|my own choice|idea|wish|dream|request|goal|decision|target|aim|number|ambition|suggestion|pick',
  '( his|her|their|my own? choice|idea|wish|number|goal|pick|target|suggestion',
  '- his|her|their|my own? choice|idea|wish|number|goal|pick|suggestion',
  'of|in his|her|their|my own? choice|choosing',
  'chosen|picked|requested|asked|suggested|decided by him|her|them|me',
  'dream ~be',
  'dream of ~be',
  'has always dreamed|dreamt|wanted|wished',
  "would|'d|d really? like|love|prefer",
  'looking|looks forward to',
  'keen|desperate|eager|determined|hoping to|on|for',
  'set his|her|their|my heart on',
  'his|her|their|my favourite|favorite',
  'child|young|yp +person? choice|wish|request',
  'his|her|their|my wish ~be|to|for',
  'wish|wishes to',
  'had|has|have enough of *2 asked',
])

/** `His choice.` as a sentence of its own. */
export const ownSentence = rows(['his|her|their|my own? choice|idea|wish|decision|request|suggestion|pick'])

/** Words between who wishes and the verb. */
const between = wordSet(`
  has have had 's 've 'd is was really always also still now only just very would does do did been so has'nt often himself herself
  themselves says said says she he they that ever told us
`)

/** Children, and words that stand for one. */
const wisher = wordSet(`
  he she they i we child yp young boy girl lad baby teenager person youngster brothers sisters siblings twins both children girls boys
`)

const indirect = wordSet('what whatever whether how who where when why')
/** Things as well as verbs: `his wishes`. */
const things = wordSet('wish wishes hope hopes dream dreams request requests picked ask asks')
const exactly = wordSet('is was exactly just precisely that')
const fewWords = 5

const WISHES = 1
const OWN = 2
const SENTENCE = 4
const traits = new WordTraits([
  [WISHES, wishVerbs],
  [OWN, ownWords.begins],
  [SENTENCE, ownSentence.begins],
])

/** Where the text says what the child wants, if it does. */
export function childsWish(text: ReadText): Span | undefined {
  const { words } = text
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const bits = traits.of(word)
    if (bits === 0) continue
    if ((bits & WISHES) !== 0) {
      const from = wisherBefore(words, at)
      if (from >= 0 && (at + 1 >= words.length || !refused(words, at))) return { first: from, last: at + 1 }
    }
    const found =
      ((bits & OWN) === 0 ? undefined : ownWords.at(text, at)) ??
      ((bits & SENTENCE) !== 0 && (at === 0 || wordAt(words, at - 1)?.sentence !== word.sentence)
        ? ownSentence.at(text, at)
        : undefined)
    if (found !== undefined && !grownUpBefore(words, at)) return { first: found.first, last: found.last }
  }
  return undefined
}

/** The word of who wishes, up to a few words before the verb; -1 where it is nobody or a grown-up. */
function wisherBefore(words: readonly Word[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - fewWords; back--) {
    const word = words[back] as Word
    if (word.sentence !== words[at]?.sentence) return -1
    if (wisher.has(word)) return isAsked(words, back) ? -1 : back
    if (between.has(word)) {
      if (word.joined && things.has(words[at])) return -1
      continue
    }
    // A name, unless a title or a role stands before it: `Dr Osei asked`, `carer Jean wants`.
    if (isUnknown(word) || isNamed(words, back)) {
      return grownUpAt(wordAt(words, back - 1)) || isAsked(words, back) ? -1 : back
    }
    return -1
  }
  return -1
}

/** A name that is a word besides: `Grace wants`, `Will has asked`. */
function isNamed(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  return word.capital && !word.upper && !grownUpAt(word) && !notNames.has(word)
}
const notNames = wordSet(
  'the a an this that these those there it to if as so but and or which who what when where',
)

/** `ask what he wants` is a task, and no wish; `which is what he wants` is one. */
function isAsked(words: readonly Word[], back: number): boolean {
  const before = wordAt(words, back - 1)
  return indirect.has(before) && !exactly.has(wordAt(words, back - 2))
}

/** `wants for nothing`, `asked to leave`, `hopes of`. */
const contrary = wordSet('nothing leave')
function refused(words: readonly Word[], at: number): boolean {
  return contrary.has(words[at + 1]) || contrary.has(words[at + 2])
}

const grownUpAt = (word: Word | undefined): boolean =>
  titles.has(word) ||
  workers.has(word) ||
  carers.has(word) ||
  family.has(word) ||
  organisations.has(word) ||
  nobodies.has(word)

/** Whether the nearest person before is a grown-up: `Mum would like`. */
function grownUpBefore(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const word = words[back] as Word
    if (word.sentence !== words[at]?.sentence) return false
    if (children.has(word)) return false
    if (isUnknown(word)) return grownUpAt(wordAt(words, back - 1))
    if (grownUpAt(word)) return true
  }
  return false
}
