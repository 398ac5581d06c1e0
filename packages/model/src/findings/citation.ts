/** A place in a published source that a rule rests on. Quoted by its address, never by its words. */
export interface Citation {
  /** The instrument or document, as it is cited: `SI 2010/959`, `CA 1989`, `DfE guidance vol 2 (2021)`. */
  readonly source: string
  /** The place within it: `reg 33(1)`, `s.26A`, `Sch 1 para 2`. Absent where the whole is meant. */
  readonly provision?: string
  /** Where it can be read, if it is published. */
  readonly url?: string
}

/** How a citation is printed: the source and the place in it. */
export function formatCitation(citation: Citation): string {
  return citation.provision === undefined ? citation.source : `${citation.source} ${citation.provision}`
}
