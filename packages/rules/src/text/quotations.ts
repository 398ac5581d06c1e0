import type { Word } from './read-text.ts'

const straightDouble = 34
const straightSingle = 39
const openDouble = 0x201c
const closeDouble = 0x201d
const openSingle = 0x2018
const closeSingle = 0x2019

/** A quotation has at most so many words: the search for its end stays bounded, whatever the text. */
const longest = 400

/**
 * Marks the words that stand in a quotation: between “ and ”, " and ", ‘ and ’, or ' and '. A quotation that is never closed is
 * none.
 */
export function markQuotations(source: string, words: readonly Word[]): void {
  // How far the end of each kind was looked for in vain: nobody looks there twice.
  const inVain = new Map<number, number>()
  let at = 0
  while (at < words.length) {
    const closing = closingMark(source, words, at)
    if (closing === 0) {
      at++
      continue
    }
    const end = closedAt(source, words, at, closing, inVain.get(closing))
    if (end < 0) {
      inVain.set(closing, Math.min(words.length, at + longest))
      at++
      continue
    }
    for (let inside = at + 1; inside < end; inside++) (words[inside] as Word).quoted = true
    at = end + 1
  }
}

/** The mark that would close a quotation that opens here; 0 if none opens. */
function closingMark(source: string, words: readonly Word[], at: number): number {
  const word = words[at] as Word
  if (word.kind !== 'mark') return 0
  const code = source.charCodeAt(word.start)
  if (code === straightDouble) return straightDouble
  if (code === openDouble) return closeDouble
  const next = words[at + 1]
  const before = words[at - 1]
  const afterSpace = before === undefined || before.end < word.start || before.kind === 'mark'
  if (next === undefined || next.start > word.end || !afterSpace) return 0
  if (code === straightSingle) return straightSingle
  return code === openSingle ? closeSingle : 0
}

function closedAt(source: string, words: readonly Word[], from: number, closing: number, inVain = 0): number {
  let possible = -1
  const limit = Math.min(words.length, from + longest)
  for (let at = Math.max(from + 1, inVain); at < limit; at++) {
    const word = words[at] as Word
    if (word.kind !== 'mark' || source.charCodeAt(word.start) !== closing) continue
    if (closing === straightDouble || closing === closeDouble) return at
    const next = words[at + 1]
    if (next !== undefined && next.start === word.end && next.kind !== 'mark') continue
    // "the boys' room": the apostrophe of a plural can look like the end, so that a later mark of the same sentence wins.
    if (!endsInS(source, words, at)) return at
    if (possible < 0) possible = at
    else if (words[possible]?.sentence !== word.sentence) return possible
  }
  return possible
}

function endsInS(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.kind === 'word' && source.charCodeAt(before.end - 1) === 115
}
