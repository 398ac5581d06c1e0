import type { StructureIssue } from '@open-care-plan/model'
import type { FormId } from '../forms/index.ts'

/** A record on its way from one version to another: JSON whose members are read one by one. */
export type AnyRecord = Readonly<Record<string, unknown>>

/** What a step makes of a record; or why it cannot be made without a loss. */
export type Stepped =
  | { readonly ok: true; readonly record: AnyRecord }
  | { readonly ok: false; readonly issues: readonly StructureIssue[] }

/** One step between two versions that follow each other, in both directions. Neither changes the record that it is given. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly up: (record: AnyRecord, form: FormId) => Stepped
  readonly down: (record: AnyRecord, form: FormId) => Stepped
}
