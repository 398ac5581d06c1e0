/** Revisions were given that cannot be put in order, or that are not of one record. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError'
  readonly code = 'E_HISTORY'
  /** What is wrong, without a full stop. */
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(`${problem}. ${remedy}.`)
    this.problem = problem
    this.remedy = remedy
  }
}
