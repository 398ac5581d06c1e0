import { fromPointer } from '@open-care-plan/model/json-pointer'
import { below, type UiSchema } from './ui-schema.ts'

/**
 * What a form says where a keyword of JSON Schema is not met: "Enter the date of the visit". Undefined where the UI schema
 * has no words for it.
 *
 * @param pointer JSON Pointer to the value that is wrong or missing.
 * @param keyword `required`, `pattern`, `format`, `oneOf`, `minimum` and so on.
 */
export function messageAt(ui: UiSchema, pointer: string, keyword: string): string | undefined {
  let at: UiSchema | undefined = ui
  for (const token of fromPointer(pointer)) at = at && below(at, token)
  const messages = at?.['ui:errorMessages']
  return messages !== undefined && Object.hasOwn(messages, keyword) ? messages[keyword] : undefined
}
