import type { Author } from '../record/author.ts'
import type { Kept } from '../record/record-snapshot.ts'

/** A record as it was kept while somebody worked on it, with all that is needed to bring it together with another version. */
export interface Draft<Value = unknown> extends Kept<Value> {
  /** Where it is kept: see `draftKey`. */
  readonly key: string
  /** The form that it is of: `care-plan`. */
  readonly form: string
  /** The id of the record, as the host knows it. */
  readonly record: string
  /** The version of the schema that the record is in. Undefined where the record does not say. */
  readonly schemaVersion?: string
  readonly author?: Author
  /** When it was kept: milliseconds since 1970. */
  readonly savedAt: number
}

/** Whose work a draft is, and in which page. Two pages that are open at the same time never write to the same place. */
export interface DraftOwner {
  readonly form: string
  readonly record: string
  /** The id of who writes. Someone else on the same computer neither sees the draft nor writes over it. */
  readonly author?: string
}

/** The beginning of the keys of everything that one person keeps of one record. */
export const draftPrefix = ({ form, record, author = '' }: DraftOwner): string =>
  `${[form, record, author].map(encodeURIComponent).join('/')}/`

/** The key of one page's draft. `page` is new each time that a page is opened. */
export const draftKey = (owner: DraftOwner, page: string): string =>
  `${draftPrefix(owner)}${encodeURIComponent(page)}`
