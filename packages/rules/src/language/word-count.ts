import { type ReadText, wordAt } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'

/**
 * The words of a sentence as a reader counts them: `ten-week`, `Mum's`, `and/or` and `5pm` are one each. Words of somebody quoted are
 * theirs, and counted only where asked for.
 */
export function wordsIn(
  { source, words }: ReadText,
  { first, last }: Sentence,
  { quoted = false }: { readonly quoted?: boolean } = {},
): number {
  let count = 0
  for (let at = first; at < last; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' || (word.quoted && !quoted)) continue
    const before = wordAt(words, at - 1)
    const goesOn =
      word.joined &&
      at > first &&
      before !== undefined &&
      (before.kind !== 'mark' || (before.joined && joins(source.charCodeAt(before.start))))
    if (!goesOn) count++
  }
  return count
}

/** Marks that make one word of two: hyphens, apostrophes, slashes, points, colons, ampersands and @. */
const joins = (code: number) =>
  code === 45 ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === 39 ||
  code === 0x2019 ||
  code === 47 ||
  code === 46 ||
  code === 58 ||
  code === 38 ||
  code === 64
