/*
 * Characters that stand in a text without being seen: the soft hyphen that Word and PDFs leave where a line may break, the zero-width
 * space of web pages, the word joiner and the mark of byte order. A word is the same word with them.
 */

/** Whether a character is not seen, by its code. */
export const isHidden = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff

/** The first place from one on that can be seen. */
export function pastHidden(source: string, from: number): number {
  let at = from
  while (isHidden(source.charCodeAt(at))) at++
  return at
}

/** A part of a text as it is seen. */
export const withoutHidden = (source: string, start: number, end: number): string =>
  source.slice(start, end).replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
