/**
 * What a need and an answer to it have in common: words of one part of a child's life. Source of all families: project wording set.
 */
interface Family {
  /** Words that belong to it wherever they stand, as `wordsOf` reads a list. */
  readonly words: string
  /** Words that may belong to it: they show that two texts agree, and never that they differ. */
  readonly also?: string
  /** Rows of words, as `Patterns` reads them. */
  readonly phrases?: readonly string[]
  /** Other families that can answer a need of this one. */
  readonly answeredBy?: string
}

export type Families = Readonly<Record<string, Family>>
