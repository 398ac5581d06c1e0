import type { StructureIssueCode } from '@open-care-plan/model'
import type { ProfileIssueCode } from '@open-care-plan/rules'
import type { OverlayIssueCode } from '@open-care-plan/schemas'

/** Why a file could not be checked: one problem, at one place where there is one. */
export interface InputProblem {
  readonly code: InputProblemCode | StructureIssueCode | ProfileIssueCode | OverlayIssueCode
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
  /** Counted from 1. */
  readonly line?: number
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number
  /** A JSON Pointer (RFC 6901). */
  readonly path?: string
}

type InputProblemCode =
  | 'no-such-file'
  | 'no-permission'
  | 'a-folder'
  | 'too-big'
  | 'unreadable'
  | 'read-twice'
  | 'empty'
  | 'not-utf-8'
  | 'not-json'
  | 'too-deep'
  | 'duplicate-member'
  | 'not-an-object'
  | 'another-record'
  | 'same-child'
  | 'another-plan'
  | 'no-revision'
  | 'not-wording'
  | 'not-json-lines'
  | 'not-an-outcome'
  | 'check-failed'

/** What was read, or every reason why it could not be. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

export const read = <T>(value: T): Reading<T> => ({ ok: true, value })

export const refused = (...problems: readonly InputProblem[]): Reading<never> => ({ ok: false, problems })
