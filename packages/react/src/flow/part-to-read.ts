import type { UiSchema } from '@open-care-plan/schemas/forms'
import { isAnswer, type RecordPartProps } from '../views/document/record-part.tsx'

/**
 * What is read of a section, as `RecordPart` takes it. Where one part is all that there is, it is the section: the heading of
 * the section is not said once more.
 */
export function partToRead(part: object, ui: UiSchema): Pick<RecordPartProps, 'value' | 'path' | 'ui'> {
  const [only, ...more] = Object.entries(part)
  if (only === undefined || more.length > 0) return { value: part, path: [], ui }
  const [name, value] = only
  if (isAnswer(value)) return { value: part, path: [], ui }
  return { value, path: [name], ui: ui[name] as UiSchema | undefined }
}
