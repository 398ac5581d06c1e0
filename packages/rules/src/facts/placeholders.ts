/** The whole of a text that holds a place and says nothing. "None" and "N/A" are answers to some questions, and not here. */
const placeholders = wordsOf([
  ...['tbc', 'tba', 'tbd', 'tbf', 'xxx'],
  ...['to be confirmed', 'to be advised', 'to be agreed', 'to be arranged', 'to be added', 'to be completed'],
  ...['to be decided', 'to be determined', 'to follow', 'awaiting information'],
])

/** In place of a reason or an exception these say that there is none. */
const noReasons = wordsOf([
  ...['n/a', 'na', 'no', 'none', 'nil', 'not applicable', 'not known', 'unknown', 'see above', 'as above'],
  ...['nothing', 'no reason', 'none given', 'not recorded', 'none recorded'],
])

/** In place of a name these say that nobody has been found yet. */
const nobody = wordsOf([
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

/** Whether a text is blank, nothing but stops and dashes, or a word that only holds the place: "tbc". */
export const saysNothing = (text: string): boolean =>
  (!isWord(text.charCodeAt(0)) && whole(text) === '') || isOneOf(placeholders, text)

/** Whether a text says why, where only a reason makes an exception: "N/A" and "None" are none. */
export const saysWhy = (text: string | undefined): text is string =>
  text !== undefined && !saysNothing(text) && !isOneOf(noReasons, text)

/** Whether a text names somebody: "Vacant" and "To be allocated" name nobody. */
export const isName = (text: string | undefined): text is string => saysWhy(text) && !isOneOf(nobody, text)

/** Words that may be the whole of a text, in small, with the codes of their first letters. */
interface Words {
  readonly texts: ReadonlySet<string>
  readonly first: ReadonlySet<number>
}

function wordsOf(texts: readonly string[]): Words {
  return { texts: new Set(texts), first: new Set(texts.map((text) => text.charCodeAt(0))) }
}

/** Longer than any of them. */
const longest = 24
/** What makes a capital the small letter. */
const small = 32

/** Asked of hundreds of texts of a plan: nearly all are told by their length or their first letter. */
function isOneOf({ texts, first }: Words, text: string): boolean {
  const code = text.charCodeAt(0)
  if (isWord(code) && (text.length > longest || !first.has(code | small))) return false
  return texts.has(whole(text))
}

/** Whether a letter or digit of English begins there. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu

const whole = (text: string): string => text.replaceAll(edges, '').replaceAll(/\s+/g, ' ').toLowerCase()
