import { ADDITIONAL_PROPERTY_FLAG, type FieldPathId, type RJSFSchema, type UiSchema } from '@rjsf/utils'
import { readableName } from '../strings/readable-name.ts'
import { uiOption } from '../visibility/ui-tree.ts'
import { placeOf } from './place-of.ts'

/** Name of a field: its title in the UI schema or the schema, else its property in words. Empty where it has neither. */
export function labelOf(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  path: readonly (string | number)[],
): string {
  const title = uiOption(uiSchema, 'title') ?? schema.title
  if (typeof title === 'string' && title !== '') return title
  const property = path.at(-1)
  return typeof property === 'string' ? readableName(property) : ''
}

interface Group {
  readonly schema: RJSFSchema
  readonly uiSchema?: UiSchema | undefined
  readonly fieldPathId: FieldPathId
}

/** Name of an object or a list. One that somebody added is called as they named it, letter by letter. */
export const nameOfGroup = ({ schema, uiSchema, fieldPathId }: Group, own: string): string =>
  ADDITIONAL_PROPERTY_FLAG in schema ? own : labelOf(schema, uiSchema, placeOf(fieldPathId))
