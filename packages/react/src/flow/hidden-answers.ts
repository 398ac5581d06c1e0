import { isVisible, type UiSchema } from '@open-care-plan/schemas/forms'
import { isObject, memberOf, namesIn } from '../record/json.ts'
import { below, idOf, itemStep, type Place } from '../record/place.ts'
import { isNothing } from '../views/document/record-part.tsx'

/** An answer that is kept and not asked for any more. */
export interface HiddenAnswer {
  readonly place: Place
  /** The names and numbers on the way to it, as a JSON Pointer has them. */
  readonly path: readonly string[]
  readonly value: unknown
}

/** Every answer of a record that its form does not ask for now, the outermost where a whole part is not asked for. */
export function hiddenAnswers(ui: UiSchema, record: unknown): readonly HiddenAnswer[] {
  const found: HiddenAnswer[] = []
  const walk = (value: unknown, path: readonly string[], place: Place) => {
    const pointer = path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    if (path.length > 0 && !isVisible(ui, record, pointer)) {
      if (!isNothing(value)) found.push({ place, path, value })
      return
    }
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        const id = idOf(item)
        walk(item, [...path, String(at)], below(place, id === undefined ? String(at) : itemStep(id)))
      })
    } else if (isObject(value)) {
      for (const name of namesIn(value)) walk(memberOf(value, name), [...path, name], below(place, name))
    }
  }
  walk(record, [], '')
  return found
}
