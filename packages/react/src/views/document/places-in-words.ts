import { fromPointer } from '@open-care-plan/model/json-pointer'
import type { FieldWords } from '../shared/field-words.ts'
import { headOf, namedWords } from './names-of-items.ts'

/**
 * Tells of a place in a record which items of lists it is in, the outermost first, each by what tells it from the others:
 * “Need 2: Health › Outcome 1”. Empty where it is in none. So that a reader of “Enter the last day for this action” knows which.
 *
 * @param words Of `fieldWords`.
 */
export function placesInWords(record: object, words: FieldWords): (pointer: string) => string {
  const named = namedWords(words, record)
  return (pointer) => {
    const path = fromPointer(pointer)
    let holder: unknown = record
    const items = path.flatMap((step, at) => {
      const isItem = Array.isArray(holder)
      holder =
        typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
          ? (holder as Readonly<Record<string, unknown>>)[step]
          : undefined
      const isPart = typeof holder === 'object' && holder !== null
      return isItem && isPart ? [headOf(holder as object, path.slice(0, at + 1), named).text] : []
    })
    return items.join(' › ')
  }
}
