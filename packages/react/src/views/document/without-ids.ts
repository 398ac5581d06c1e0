import type { FieldWords } from '../shared/field-words.ts'

/** Fields that point at an item of the same record. What points at another record is known to its host, and stays as it is. */
const pointing = new Set([
  'personId',
  'consentBy',
  'assessmentId',
  'orderId',
  'reviewId',
  'consideredAtReviewId',
  'visitId',
  'corrects',
  'concerns',
])

/**
 * The words of a record with the names of its items, without their ids: where a reader is not shown the item that a field points at,
 * or the record does not have it, `elsewhere` stands there. The id means something to programs alone.
 */
export const withoutIds = (named: FieldWords, elsewhere: string): FieldWords => ({
  ...named,
  valueOf: (path, value) => {
    const text = named.valueOf(path, value)
    return text !== '' && text === value && points(path) ? elsewhere : text
  },
})

/** An id stands in its field, or in a list of ids that is the field. */
const points = (path: readonly string[]): boolean =>
  pointing.has(path.at(-1) ?? '') || (/^\d+$/.test(path.at(-1) ?? '') && pointing.has(path.at(-2) ?? ''))
