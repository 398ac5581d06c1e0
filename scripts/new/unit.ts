/** What is started: the text of each file by its path from the root, and what to do then. */
export interface NewUnit {
  readonly files: ReadonlyMap<string, string>
  readonly next: readonly string[]
}

/** Thrown where a unit cannot be started. Nothing has been written then. */
export class NewUnitError extends Error {
  override readonly name = 'NewUnitError'
  readonly code = 'E_NEW_UNIT'
}
