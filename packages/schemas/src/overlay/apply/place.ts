import { toPointer } from '@open-care-plan/model/json-pointer'
import type { Change } from '../overlay.ts'
import type { Issues, OverlayIssueCode } from '../overlay-issue.ts'
import type { Node } from './node.ts'
import type { Found, WorkingSchema } from './working-schema.ts'

/** The field that a change is made to, and how to speak of it. */
export interface Place {
  readonly pointer: string
  readonly tokens: readonly string[]
  readonly found: Found
  readonly schema: WorkingSchema
  /** The field with what it refers to put into it, so that it alone is changed. Not for a part. */
  inlined(): Node
  /** Says what is wrong with one member of the change, or with one entry of that member. */
  refuse(
    code: OverlayIssueCode,
    member: keyof Change | readonly [keyof Change, string | number],
    message: string,
    remedy: string,
  ): void
}

export const placeOf = (
  pointer: string,
  tokens: readonly string[],
  found: Found,
  schema: WorkingSchema,
  issues: Issues,
): Place => ({
  pointer,
  tokens,
  found,
  schema,
  inlined: () => inlined(found.field, schema),
  refuse: (code, member, message, remedy) => {
    const below: readonly (string | number)[] = typeof member === 'string' ? [member] : member
    issues.add(code, toPointer(['changes', pointer, ...below]), message, remedy)
  },
})

function inlined(field: Node, schema: WorkingSchema): Node {
  const target = schema.target(field)
  if (target === field) return field
  const { $ref: _, allOf: __, ...labels } = field
  delete field.$ref
  delete field.allOf
  return Object.assign(field, structuredClone(target), labels)
}
