import type { SharedFact, SharedFactDifference, SharedValue } from './differences.ts'

/** How two values are compared: whether they may both be true. */
type Agree = (a: string, b: string) => boolean

/** Of two dates of which only the year or month may be known, whether they can be the same day. */
export const sameDate: Agree = (a, b) => a.startsWith(b) || b.startsWith(a)

/** Words without their spelling: capitals, spaces, stops and what stands in brackets do not count. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const sameWords: Agree = (a, b) => plainWords(a) === plainWords(b)

/** The difference between what plans say of one fact, or none. */
export function compare(
  fact: SharedFact,
  about: string,
  values: readonly SharedValue[],
  agree: Agree,
  differing: 'contradicts' | 'words' = 'contradicts',
): SharedFactDifference[] {
  const said = values.filter(({ value }) => value !== undefined && value.trim() !== '')
  const [first, ...others] = said
  if (first === undefined) return []
  // Each with each: of '1984', '1984-03' and '1984-09' the last two do not agree.
  const disagree = said.some((a, at) =>
    said.slice(at + 1).some((b) => !agree(a.value as string, b.value as string)),
  )
  if (disagree) return [{ fact, about, kind: differing, values }]
  return others.length + 1 < values.length ? [{ fact, about, kind: 'lacks', values }] : []
}
