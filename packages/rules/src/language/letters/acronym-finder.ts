import type { Lexicon } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import {
  acronyms,
  alsoWords,
  anyCase,
  familiarLetters,
  letterNames,
  mixedCase,
  shoutedWords,
  titles,
} from '../terms/acronyms.ts'

/** Letters that stand for words, at a place of a text. */
export interface Letters {
  /** Number of the word they are. */
  readonly at: number
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** The letters in lower case, without the `s` of a plural. */
  readonly letters: string
}

interface Sets {
  readonly known: WordSet
  readonly anyCase: WordSet
  readonly mixed: WordSet
  readonly familiar: WordSet
  readonly names: WordSet
  readonly shouted: WordSet
  readonly alsoWords: WordSet
  readonly titles: WordSet
  readonly act: WordSet
  readonly article: WordSet
  readonly roman: WordSet
  readonly clubs: WordSet
}

/** Longer letters than these are a word that somebody shouts, unless they are known. */
const longest = 5

/** Finds letters that stand for words and are not known to everybody: not names, codes, titles or words that are shouted. */
export function acronymFinder(lexicon: Lexicon): (text: ReadText) => readonly Letters[] {
  const set = (list: string) => wordSet(lexicon, list)
  const sets: Sets = {
    known: set(Object.keys(acronyms).join(' ')),
    anyCase: set(anyCase),
    mixed: set(mixedCase),
    familiar: set(
      `${familiarLetters} ${familiarLetters
        .split(/\s+/)
        .map((letters) => `${letters}s`)
        .join(' ')}`,
    ),
    names: set(letterNames),
    shouted: set(shoutedWords),
    alsoWords: set(alsoWords),
    titles: set(titles),
    act: set(
      "is was has had said says wants wanted likes liked loves loved hates told asked asks feels felt lives lived goes went plays sleeps slept eats will can cannot won't does did now still also thinks thought needs needed enjoys knows knew gets got turned turns came 's",
    ),
    article: set('the a an this that his her their our your my its each every no any new old'),
    clubs: set('fc afc rfc cc rufc'),
    roman: set('ii iii vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi'),
  }
  const { anyCase: any } = sets
  return (text) => {
    const { source, words } = text
    let found: Letters[] | undefined
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word
      if (!word.upper && !any.has(word) && !(word.capital && isMixed(source, word, sets))) continue
      if (word.quoted || !standsForWords(text, at, sets)) continue
      found ??= []
      found.push({ at, start: word.start, end: word.end, letters: stem(source, word) })
    }
    return found ?? none
  }
}

const none: readonly Letters[] = []

/** Whether a word that begins with a capital is letters with small ones among them, or a plural: `SaLT`, `EHCPs`, `CAMHs`. */
function isMixed(source: string, word: Word, { mixed }: Sets): boolean {
  const { start, end } = word
  if (end - start < 3) return false
  if (!isCapital(source.charCodeAt(start + 1)) && !mixed.has(word)) return false
  let capitals = 0
  for (let at = start; at < Math.min(end, start + 12); at++) if (isCapital(source.charCodeAt(at))) capitals++
  if (capitals < 2) return false
  return mixed.has(word) || (capitals === end - start - 1 && source.charCodeAt(end - 1) === 115)
}

const isCapital = (code: number) => code >= 65 && code <= 90

function standsForWords({ source, words, sentences }: ReadText, at: number, sets: Sets): boolean {
  const word = words[at] as Word
  const before = wordAt(words, at - 1)
  const next = words[at + 1]
  // MP3, 9B, B12 and KS2 are codes.
  if ((word.joined && before?.kind === 'number') || (next?.joined === true && next.kind === 'number'))
    return false
  if (sets.familiar.has(word) || sets.names.has(word)) return false
  if (sets.titles.has(word) && next?.capital === true && !next.upper) return false
  // Leeds United FC
  if (
    sets.clubs.has(word) &&
    before?.capital === true &&
    !before.upper &&
    (before.id === 0 || at - 1 > (sentences[word.sentence]?.first ?? 0))
  )
    return false
  const sentence = sentences[word.sentence]
  const shouting = sentence !== undefined && isShouted(words, sentence.first, sentence.last, at, sets)
  if (sets.known.has(word) || sets.anyCase.has(word) || sets.mixed.has(word)) {
    return !(shouting && sets.alsoWords.has(word)) && !isVerb(word, next, before, sets)
  }
  if (shouting || sets.shouted.has(word) || sets.roman.has(word)) return false
  if (word.end - word.start > longest + (word.upper ? 0 : 1)) return false
  return !isName(source, word, before, next, sets)
}

/** "SEND the form": a word that is shouted by itself. */
const isVerb = (
  word: Word,
  next: Word | undefined,
  before: Word | undefined,
  { alsoWords: also, article, shouted }: Sets,
) =>
  also.has(word) &&
  ((next !== undefined && article.has(next)) || (before?.upper === true && shouted.has(before)))

/** So many words on each side tell whether somebody shouts. */
const around = 8

/** Whether words beside one in capitals are in capitals too, and are plain words. */
function isShouted(
  words: readonly Word[],
  first: number,
  last: number,
  own: number,
  { shouted }: Sets,
): boolean {
  let capitals = 0
  let others = 0
  let plain = 0
  let beside = false
  for (let at = Math.max(first, own - around); at < Math.min(last, own + around); at++) {
    const word = words[at] as Word
    if (at === own || word.kind !== 'word' || word.end - word.start < 2) continue
    if (!word.upper) {
      others++
      continue
    }
    capitals++
    if (shouted.has(word)) {
      plain++
      if (Math.abs(at - own) <= 2) beside = true
    }
  }
  return (beside && plain > 0) || (capitals >= 3 && capitals > others * 2)
}

/** Initials or a surname in capitals: somebody who wants, says or owns something, or who has a first name before. */
function isName(
  source: string,
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  { act, article, known }: Sets,
): boolean {
  if (before !== undefined && article.has(before)) return false
  const length = word.end - word.start
  const afterName =
    before?.kind === 'word' && before.capital && !before.upper && before.sentence === word.sentence
  if (length > 3 && afterName && before !== undefined && !known.has(before) && before.id === 0) return true
  const acts = next !== undefined && next.sentence === word.sentence && act.has(next)
  return acts && (length === 2 || hasVowel(source, word))
}

function hasVowel(source: string, { start, end }: Word): boolean {
  for (let at = start; at < end; at++) if ('AEIOU'.includes(source.charAt(at))) return true
  return false
}

function stem(source: string, word: Word): string {
  const letters = source.slice(word.start, word.end)
  const plural =
    !word.upper &&
    word.capital &&
    letters.endsWith('s') &&
    letters.slice(0, -1) === letters.slice(0, -1).toUpperCase()
  return (plural ? letters.slice(0, -1) : letters).toLowerCase()
}
