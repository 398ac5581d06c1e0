import type { LanguageFinding } from '@open-care-plan/rules'

/** Part of a text: offsets into it, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence with what was found in it; of a finding over several sentences, all of them. */
export interface FoundSentence extends Span {
  readonly findings: readonly LanguageFinding[]
}

/** The findings under their sentences, both in the order of the text. */
export function bySentence(text: string, findings: readonly LanguageFinding[]): readonly FoundSentence[] {
  const sentences = sentencesOf(text)
  const groups = new Map<string, Span & { readonly findings: LanguageFinding[] }>()
  let at = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < sentences.length - 1 && (sentences[at] as Span).end <= finding.start) at++
    let last = at
    while (last < sentences.length - 1 && (sentences[last] as Span).end < finding.end) last++
    const { start } = sentences[at] ?? finding
    const { end } = sentences[last] ?? finding
    const group = groups.get(`${start}-${end}`)
    if (group === undefined) groups.set(`${start}-${end}`, { start, end, findings: [finding] })
    else group.findings.push(finding)
  }
  return [...groups.values()]
}

/** Each sentence without the space around it. A line break ends one. */
function sentencesOf(text: string): readonly Span[] {
  const segments = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)
  return [...segments].flatMap(({ segment, index }) => {
    const words = segment.trim()
    if (words === '') return []
    const start = index + segment.length - segment.trimStart().length
    return [{ start, end: start + words.length }]
  })
}

/** Whether nothing but marks and space is left of a sentence besides a part of it. */
export const isWhole = (text: string, { start, end }: Span, part: Span): boolean =>
  !hasWords(text.slice(start, Math.max(start, part.start))) &&
  !hasWords(text.slice(Math.min(end, part.end), end))

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Where each line of a text begins, to say line and column of a place. */
export function placesIn(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
