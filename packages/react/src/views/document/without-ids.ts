import type { FieldWords } from '../shared/field-words.ts'
import { pointsAtItem } from './names-of-items.ts'

/** What points at another record is known to its host, and stays as it is. */
const ofOtherRecords = /^(carePlan|childRecord|pep|pathwayPlan)Id$/

/**
 * The words of a record with the names of its items, without their ids: where a reader is not shown the item that a field points at,
 * or the record does not have it, `elsewhere` stands there. The id means something to programs alone.
 */
export const withoutIds = (named: FieldWords, elsewhere: string): FieldWords => ({
  ...named,
  valueOf: (path, value) => {
    const text = named.valueOf(path, value)
    const isId =
      text && text === value && pointsAtItem(named, path) && !ofOtherRecords.test(path.at(-1) ?? '')
    return isId ? elsewhere : text
  },
})
