import type { Change, Overlay, OwnField } from '../../src/overlay/overlay.ts'

// What an overlay means, said a second time and without any schema, to compare the merged schema with.

type Members = Readonly<Record<string, unknown>>

/** Whether a record of the form keeps to what an overlay narrows, and to the overlay's own fields if it has them. */
export function keepsTo(overlay: Overlay, record: unknown): boolean {
  const narrowed = Object.entries(overlay.changes ?? {}).every(([pointer, change]) =>
    placesOf(record, pointer.split('/').slice(1)).every((place) => keepsToChange(change, place)),
  )
  const own = ((record as Members).extensions as Members | undefined)?.[overlay.namespace]
  const hasFields = Object.keys(overlay.fields ?? {}).length > 0
  return narrowed && (own === undefined || !hasFields || areFields(overlay.fields ?? {}, own, overlay))
}

/** What stands at a pointer, in every item of every list on the way. `isThere` is false where a member could be and is not. */
interface Place {
  readonly isThere: boolean
  readonly value?: unknown
}

function placesOf(value: unknown, [token, ...rest]: readonly string[]): Place[] {
  if (token === undefined) return [{ isThere: true, value }]
  if (token === '*') return (value as readonly unknown[]).flatMap((item) => placesOf(item, rest))
  const members = value as Members
  if (Object.hasOwn(members, token)) return placesOf(members[token], rest)
  return rest.length === 0 ? [{ isThere: false }] : []
}

function keepsToChange(change: Change, { isThere, value }: Place): boolean {
  if (!isThere) return change.required !== true
  const { offer, minLength, maxLength, notBefore, notAfter, minimum, maximum, minItems, maxItems } = change
  if (offer !== undefined && !offer.includes(value as string)) return false
  if (typeof value === 'string') {
    return within([...value].length, minLength, maxLength) && within(value, notBefore, notAfter)
  }
  if (typeof value === 'number') return within(value, minimum, maximum)
  return !Array.isArray(value) || within(value.length, minItems, maxItems)
}

const within = <T extends string | number>(value: T, from: T | undefined, to: T | undefined): boolean =>
  (from === undefined || value >= from) && (to === undefined || value <= to)

function areFields(fields: Readonly<Record<string, OwnField>>, value: unknown, overlay: Overlay): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return (
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, field]) =>
      Object.hasOwn(value, name)
        ? isField(field, (value as Members)[name], overlay)
        : field.required !== true,
    )
  )
}

function isField(field: OwnField, value: unknown, overlay: Overlay): boolean {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' && within([...value].length, field.minLength, field.maxLength)
    case 'date':
      return typeof value === 'string' && isDay(value) && within(value, field.notBefore, field.notAfter)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'whole-number':
    case 'number':
      if (typeof value !== 'number' || (field.type === 'whole-number' && !Number.isInteger(value)))
        return false
      return within(value, field.minimum, field.maximum)
    case 'code':
      return overlay.codeLists?.[field.codes]?.codes.some(({ code }) => code === value) === true
    case 'group':
      return areFields(field.fields, value, overlay)
    case 'list':
      return (
        Array.isArray(value) &&
        within(value.length, field.minItems, field.maxItems) &&
        value.every((item) => isField(field.items, item, overlay))
      )
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
