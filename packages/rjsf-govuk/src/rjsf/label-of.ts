import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { readableName } from '../strings/readable-name.ts'
import { uiOption } from '../visibility/ui-tree.ts'

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
