/** A word of a text and where it stands. */
interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A text as its runs of words. */
export interface Shingled {
  readonly words: readonly PlacedWord[]
  /** Each run of four words, and the numbers of the words at which it begins. */
  readonly shingles: ReadonlyMap<string, readonly number[]>
}

/** So many words make a run. Three are said by chance; five miss a copy in which every fifth word was changed. */
const run = 4

/** What a copy changes without writing anything new. */
const pronouns: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself they them their theirs themselves'.split(' '),
)

/** Cuts a text into runs of words. Marks that nobody sees, such as soft hyphens, are no part of one. Names and pronouns all count as one word: who it is about is left out. */
export function shinglesOf(text: string, names: ReadonlySet<string>): Shingled {
  const words: PlacedWord[] = []
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{Cf}]+/gu)) {
    const word = found.replaceAll(/\p{Cf}/gu, '').toLowerCase()
    if (word === '') continue
    const left = names.has(word) ? '*' : pronouns.has(word) ? '~' : word
    words.push({ word: left, start: index, end: index + found.length })
  }
  const shingles = new Map<string, number[]>()
  for (let at = 0; at + run <= words.length; at++) {
    const shingle = words
      .slice(at, at + run)
      .map(({ word }) => word)
      .join(' ')
    const before = shingles.get(shingle)
    if (before === undefined) shingles.set(shingle, [at])
    else before.push(at)
  }
  return { words, shingles }
}

/** The stretches of one text whose runs stand in another too, in order, those that touch made one. */
export function spansOf({ words, shingles }: Shingled, other: Shingled): { start: number; end: number }[] {
  const starts = [...shingles].flatMap(([shingle, at]) => (other.shingles.has(shingle) ? at : []))
  const spans: { start: number; end: number; last: number }[] = []
  for (const at of starts.sort((a, b) => a - b)) {
    const end = words[at + run - 1]?.end ?? 0
    const before = spans.at(-1)
    if (before !== undefined && at <= before.last + 1) {
      before.end = end
      before.last = at + run - 1
    } else {
      spans.push({ start: words[at]?.start ?? 0, end, last: at + run - 1 })
    }
  }
  return spans.map(({ start, end }) => ({ start, end }))
}
