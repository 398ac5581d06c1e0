import { type Lexicon, lower } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { acronyms } from '../terms/acronyms.ts'
import type { Letters } from './acronym-finder.ts'

/** More letters than these are not looked for in the words of a text. */
const most = 9

/** Letters whose words begin otherwise, by the beginning that they share: "special educational needs coordinator". */
const sharedBeginnings: Readonly<Record<string, string>> = {
  senco: 'senc',
  sendco: 'sendc',
  cafcass: 'cafcas',
  camh: 'camh',
  sendiass: 'sendias',
  spld: 'sld',
}

interface Sets {
  readonly small: WordSet
  readonly gloss: WordSet
  readonly be: WordSet
  readonly short: WordSet
  readonly article: WordSet
}

/**
 * Leaves out letters that are spelled out somewhere: whose words stand in the text ("the independent reviewing officer … the IRO"),
 * or which are told beside them ("PEP (your plan for school)", "PEP means …"). Of what is left, each is given once.
 */
export function spelledOut(lexicon: Lexicon): (text: ReadText, found: readonly Letters[]) => Letters[] {
  const sets: Sets = {
    small: wordSet(lexicon, 'of and the for in to with & on a an or at other than'),
    gloss: wordSet(lexicon, 'means meaning stands'),
    be: wordSet(lexicon, "is are 's"),
    short: wordSet(lexicon, 'short'),
    article: wordSet(lexicon, 'the your a an our this his her their my'),
  }
  return (text, found) => {
    const told = new Set<string>()
    for (const letters of found) if (isToldBeside(text, letters, sets)) told.add(letters.letters)
    const seen = new Set<string>()
    const first = found.filter(({ letters }) => {
      if (seen.has(letters) || told.has(letters)) return false
      seen.add(letters)
      return true
    })
    if (first.length === 0) return first
    const initials = initialsAmong(text, [...seen], sets.small)
    return initials.size === 0 ? first : first.filter(({ letters }) => !initials.has(letters))
  }
}

const beginningOf = (letters: string) => sharedBeginnings[letters] ?? letters

function isToldBeside(
  { source, words }: ReadText,
  { at }: Letters,
  { gloss, be, short, article }: Sets,
): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (gloss.has(next) || (be.has(next) && short.has(words[at + 2]))) return true
  const opened = wordAt(words, at - 1)
  // "Strengths and Difficulties Questionnaire (SDQ)"
  if (opened !== undefined && source.charCodeAt(opened.start) === 40) {
    const initial = lower(source.charCodeAt(word.start))
    for (let back = at - 2; back >= Math.max(0, at - 2 - most); back--) {
      const before = words[back] as Word
      if (before.sentence !== word.sentence) break
      if (before.kind === 'word' && !before.upper && lower(source.charCodeAt(before.start)) === initial)
        return true
    }
  }
  // "PEP (your plan for school)", "IRO – the person who checks the plan"
  const beginsGloss =
    next !== undefined && isGlossMark(lower(source.charCodeAt(next.start))) && next.kind === 'mark'
  if (!beginsGloss) return false
  const first = words[at + 2]
  const second = words[at + 3]
  const third = words[at + 4]
  if (first === undefined || second?.kind !== 'word' || first.sentence !== word.sentence) return false
  if (article.has(first) && third?.kind === 'word') return true
  return (
    lower(source.charCodeAt(first.start)) === lower(source.charCodeAt(word.start)) &&
    !first.upper &&
    first.kind === 'word'
  )
}

/** An opening bracket, a dash or a colon. */
const isGlossMark = (code: number) =>
  code === 40 || code === 0x2013 || code === 0x2014 || code === 45 || code === 58

/** Letters as a number, so that they can be compared without making strings. */
function codeOf(letters: string): number {
  let code = 0
  for (let at = 0; at < Math.min(letters.length, most); at++) code = code * 27 + (letters.charCodeAt(at) - 96)
  return code
}

/**
 * Which of some letters are the initials of words in a row, with small words (of, and) counted or left out. Chance makes such rows
 * too ("as per" for AP): the words of letters that are known have to begin as what they stand for, and those of two letters that are
 * not known only count in brackets.
 */
function initialsAmong({ source, words }: ReadText, wanted: readonly string[], small: WordSet): Set<string> {
  const found = new Set<string>()
  const byCode = new Map(wanted.map((letters) => [codeOf(beginningOf(letters)), letters]))
  // Rows are followed only from words that begin with the first of the letters.
  let firstLetters = 0
  for (const letters of wanted) firstLetters |= 1 << (letters.charCodeAt(0) - 97)
  for (let first = 0; first < words.length; first++) {
    const begin = words[first] as Word
    if (!counts(begin) || (firstLetters & (1 << (lower(source.charCodeAt(begin.start)) - 97))) === 0) continue
    if (small.has(begin)) continue
    let all = 0
    let main = 0
    let taken = 0
    for (let at = first; at < words.length && taken < most; at++) {
      const word = words[at] as Word
      if (word.sentence !== begin.sentence) break
      if (!counts(word)) continue
      const initial = lower(source.charCodeAt(word.start)) - 96
      if (initial < 1 || initial > 26) continue
      taken++
      all = all * 27 + initial
      if (!small.has(word)) main = main * 27 + initial
      const letters = byCode.get(all) ?? byCode.get(main)
      if (taken > 1 && letters !== undefined && isMeant(source, begin, letters)) found.add(letters)
    }
  }
  return found
}

/** So many letters of a first word tell it from another. */
const telling = 3

function isMeant(source: string, { start, end }: Word, letters: string): boolean {
  const meanings = Object.hasOwn(acronyms, letters) ? acronyms[letters] : undefined
  if (meanings === undefined) return letters.length > 2
  const word = source.slice(start, end).toLowerCase()
  return meanings.split('|').some((meaning) => meaning.toLowerCase().startsWith(word.slice(0, telling)))
}

/** A written-out word: letters do not spell out letters. */
const counts = (word: Word) => word.kind === 'word' && !word.upper
