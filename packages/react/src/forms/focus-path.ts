import { placeOf, pointerTo, stepsOf } from '../record/place.ts'
import { numbered } from './hand-over.ts'

/**
 * The path of a question in a record as it stands now: of a JSON Pointer, or of a place that names items by their ids. Where an
 * item is gone, that of the list that it was in.
 */
export function focusPath(record: unknown, field: string): readonly (string | number)[] {
  const pointer = pointerTo(record, field)
  if (pointer !== undefined) return numbered(record, pointer)
  const steps = stepsOf(field)
  for (let length = steps.length - 1; length > 0; length--) {
    const around = pointerTo(record, placeOf(steps.slice(0, length)))
    if (around !== undefined) return numbered(record, around)
  }
  return []
}
