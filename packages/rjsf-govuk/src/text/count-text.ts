/**
 * What a limit counts. `characters` counts as `maxLength` of JSON Schema does, in code points; `graphemes` counts what people
 * see as one character; `length` counts as a string of JavaScript does; `words` counts words.
 */
export type CountedUnit = 'characters' | 'graphemes' | 'length' | 'words'

/** Counts a text, in the language given where that makes a difference. */
export function countText(text: string, unit: CountedUnit, lang?: string): number {
  if (unit === 'length') return text.length
  if (unit === 'characters') return codePoints(text)
  if (typeof Intl.Segmenter !== 'function') {
    return unit === 'words' ? (text.match(/\S+/g)?.length ?? 0) : codePoints(text)
  }
  const segmenter = segmenterOf(unit === 'words' ? 'word' : 'grapheme', lang)
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (unit !== 'words' || isWordLike) count += 1
  return count
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Kept, for making one costs more than counting with it. */
function segmenterOf(granularity: 'word' | 'grapheme', lang: string | undefined): Intl.Segmenter {
  const key = `${granularity} ${lang}`
  const kept = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity })
  segmenters.set(key, kept)
  return kept
}
