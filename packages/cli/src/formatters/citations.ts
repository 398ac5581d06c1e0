import type { Citation } from '@open-care-plan/model'

/** Citations with each source named once: `SI 2010/959 reg 5(1)(b), reg 7; CA 1989 s.26A`. */
export function citationList(citations: readonly Citation[]): readonly string[] {
  const bySource = new Map<string, string[]>()
  for (const { source, provision } of citations) {
    const provisions = bySource.get(source) ?? []
    bySource.set(source, provision === undefined ? provisions : [...provisions, provision])
  }
  return [...bySource].map(([source, provisions]) =>
    [source, provisions.join(', ')].filter(Boolean).join(' '),
  )
}

/** As much of the citations as a width takes, and how many are left: `SI 2010/959 reg 4(1) +2`. */
export function shortCitation(citations: readonly Citation[], width: number): string {
  const all = citationList(citations).join('; ')
  if (all.length <= width) return all
  for (let count = citations.length - 1; count > 1; count--) {
    const some = `${citationList(citations.slice(0, count)).join('; ')} +${citations.length - count}`
    if (some.length <= width) return some
  }
  const first = citationList(citations.slice(0, 1)).join('')
  return citations.length > 1 ? `${first} +${citations.length - 1}` : first
}
