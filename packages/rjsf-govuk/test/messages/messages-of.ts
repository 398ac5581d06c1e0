import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { writeMessages } from '../../src/messages/write-messages.ts'
import { enGB } from '../../src/strings/en-gb.ts'
import type { UiTree } from '../../src/visibility/ui-tree.ts'

export interface Case {
  readonly name: string
  readonly schema: RJSFSchema
  readonly data: unknown
  readonly ui?: UiSchema
  readonly says: readonly string[]
}

/** What the theme says of an answer, in place of what its validator says. */
export function messagesOf({ schema, data, ui }: Case, strings = enGB, chosen?: number): readonly string[] {
  const { errors } = validator.validateFormData(data, schema, undefined, undefined, ui)
  return writeMessages(errors, {
    schema,
    uiSchema: ui as UiTree | undefined,
    strings,
    data,
    chosen: chosen === undefined ? undefined : () => chosen,
  }).map(({ message }) => message ?? '')
}

/** A schema with one question, called “Start date” unless it is given another name. */
export const one = (property: RJSFSchema, title = 'Start date'): RJSFSchema => ({
  type: 'object',
  properties: { it: { title, ...property } },
})
/** The same, of a question that has to be answered. */
export const needed = (property: RJSFSchema, title?: string): RJSFSchema => ({
  ...one(property, title),
  required: ['it'],
})
export const text: RJSFSchema = { type: 'string' }
