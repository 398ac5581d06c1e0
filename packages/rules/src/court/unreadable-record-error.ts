import type { StructureIssue } from '@open-care-plan/model'

/** A value was given as a record that is not of the shape of the model, so that nothing can be taken from it. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError'
  readonly code = 'E_UNREADABLE_RECORD'
  /** What is wrong, without a full stop. */
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string
  /** Everything that is wrong with the value, as `readCarePlan` says it. */
  readonly issues: readonly StructureIssue[]

  constructor(issues: readonly StructureIssue[]) {
    const problem = 'The record is not of the shape of a care plan'
    const remedy = 'Read it with readCarePlan first, and put right each of its issues'
    super(`${problem}. ${remedy}.`)
    this.problem = problem
    this.remedy = remedy
    this.issues = issues
  }
}
