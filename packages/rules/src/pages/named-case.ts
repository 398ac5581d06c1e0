import type { Outcome } from '@open-care-plan/model'

/** One case of a rule's test table: what its page shows as an example. */
export interface NamedCase {
  /** The situation, in words that a reader of the page understands. */
  readonly name: string
  /** What the rule says of it: each outcome once. */
  readonly outcomes: readonly Outcome[]
}

/** A line of the corpus of wording, which the page of a rule on wording shows with the judgement of a careful reader. */
export interface CorpusExample {
  readonly example: 'good' | 'bad'
  /** As somebody typed it. */
  readonly text: string
  /** Who reads it, or what is typed beside it. */
  readonly beside: string
  /** The words in question, where they are not the whole. */
  readonly words: readonly string[]
  /** Why it is judged so. */
  readonly why: string
}

/** What the page of a rule shows besides the rule's own words. */
export type ShownOnPage = NamedCase | CorpusExample

export const isExample = (shown: ShownOnPage): shown is CorpusExample => 'example' in shown
