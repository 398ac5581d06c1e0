/** Why a document could not be read as a record: one problem at one place. */
export interface StructureIssue {
  /** A stable code: `wrong-type`, `wrong-code`, `impossible-date`, `unknown-member`, `missing`, `duplicate-id`, `bad-format`, `later-version`, `unknown-version`. */
  readonly code: StructureIssueCode
  /** Where: a JSON Pointer (RFC 6901). */
  readonly path: string
  /** What is wrong there. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

export type StructureIssueCode =
  | 'wrong-type'
  | 'wrong-code'
  | 'impossible-date'
  | 'bad-format'
  | 'unknown-member'
  | 'missing'
  | 'duplicate-id'
  | 'later-version'
  | 'unknown-version'
