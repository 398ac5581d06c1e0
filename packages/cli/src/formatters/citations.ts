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

/** As much of the citations as a width takes, cut where a provision or at least a word ends: `SI 2010/959 reg 4 …`. */
export function shortCitation(citations: readonly Citation[], width: number): string {
  const all = citationList(citations).join('; ')
  if (all.length <= width) return all
  const room = width - ' …'.length
  const provisionEnd = Math.max(all.lastIndexOf(', ', room), all.lastIndexOf('; ', room))
  const wordEnd = all.lastIndexOf(' ', room)
  const end = provisionEnd > 0 ? provisionEnd : wordEnd > 0 ? wordEnd : room
  return `${all.slice(0, end)} …`
}
