/** The whole of a text that holds a place and says nothing. "None" and "N/A" are answers to some questions, and not here. */
const placeholders = new Set([
  ...['tbc', 'tba', 'tbd', 'tbf', 'xxx'],
  ...['to be confirmed', 'to be advised', 'to be agreed', 'to be arranged', 'to be added', 'to be completed'],
  ...['to be decided', 'to be determined', 'to follow', 'awaiting information'],
])

/** In place of a reason or an exception these say that there is none. */
const noReasons = new Set([
  ...['n/a', 'na', 'no', 'none', 'nil', 'not applicable', 'not known', 'unknown', 'see above', 'as above'],
  ...['nothing', 'no reason', 'none given', 'not recorded', 'none recorded'],
])

/** In place of a name these say that nobody has been found yet. */
const nobody = new Set([
  ...[
    'vacant',
    'vacancy',
    'unallocated',
    'not allocated',
    'to be allocated',
    'awaiting allocation',
    'nobody',
  ],
  ...['no one', 'to be appointed', 'to be named', 'unassigned', 'not assigned'],
])

/** Longer than any of them: most texts are told by this alone. */
const longest = 24
const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu

const whole = (text: string): string => text.replaceAll(edges, '').replaceAll(/\s+/g, ' ').toLowerCase()

/** Whether a text is blank, nothing but stops and dashes, or a word that only holds the place: "tbc". */
export function saysNothing(text: string): boolean {
  if (text.length > longest && isLetter(text.charCodeAt(0))) return false
  const words = whole(text)
  return words === '' || placeholders.has(words)
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Whether a text says why, where only a reason makes an exception: "N/A" and "None" are none. */
export const saysWhy = (text: string | undefined): text is string =>
  text !== undefined && !saysNothing(text) && !(text.length <= longest && noReasons.has(whole(text)))

/** Whether a text names somebody: "Vacant" and "To be allocated" name nobody. */
export const isName = (text: string | undefined): text is string =>
  saysWhy(text) && !(text.length <= longest && nobody.has(whole(text)))
