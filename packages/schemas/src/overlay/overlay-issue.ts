/** Why an overlay cannot be applied: one problem at one place. */
export interface OverlayIssue {
  readonly code: OverlayIssueCode
  /** Where in the overlay: a JSON Pointer (RFC 6901). */
  readonly path: string
  /** What is wrong there, and why it may not be. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

export type OverlayIssueCode =
  | 'wrong-type'
  | 'bad-format'
  | 'missing'
  | 'unknown-member'
  | 'wrong-code'
  | 'reserved-namespace'
  | 'wrong-form'
  | 'wrong-version'
  | 'no-own-fields'
  | 'unknown-field'
  | 'unknown-list'
  | 'not-for-this-field'
  | 'removes'
  | 'loosens'
  | 'retypes'
  | 'hides-required'
  | 'contradicts'

/** Collects what is wrong, so that all of it is said at once. */
export class Issues {
  readonly all: OverlayIssue[] = []

  add(code: OverlayIssueCode, path: string, message: string, remedy: string): void {
    this.all.push({ code, path, message, remedy })
  }
}
