import type { RJSFSchema, UiSchema, ValidatorType } from '@rjsf/utils'
import { pathOf } from '../../messages/mistake.ts'
import { writeMessages } from '../../messages/write-messages.ts'
import type { SchemaNode } from '../../schema/schemas-at.ts'
import { enGB } from '../../strings/en-gb.ts'
import type { Strings } from '../../strings/strings.ts'
import type { UiTree } from '../../visibility/ui-tree.ts'
import { withoutEmptyParts } from './without-empty-parts.ts'

/** What is wrong with an answer, in the words of the form. */
export interface FormMistake {
  /** Where it is in the data of the form: names of properties, and numbers of items. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

export interface MistakesAsked {
  readonly schema: object
  readonly uiSchema?: object | undefined
  readonly data: unknown
  readonly validator: ValidatorType
  /** English where nothing is given. */
  readonly strings?: Strings | undefined
}

/** What a form would show of data when it is submitted, without a form: for a host that asks before it is drawn. */
export function mistakesIn({
  schema,
  uiSchema,
  data,
  validator,
  strings = enGB,
}: MistakesAsked): FormMistake[] {
  const node = schema as SchemaNode
  const checked = withoutEmptyParts(node, data)
  const { errors } = validator.validateFormData(
    checked,
    schema as RJSFSchema,
    undefined,
    (found) =>
      writeMessages(found, {
        schema: node,
        uiSchema: uiSchema as UiTree | undefined,
        strings,
        data: checked,
      }),
    uiSchema as UiSchema | undefined,
  )
  return errors.map((error) => ({ path: pathOf(error), message: error.message ?? error.stack }))
}
