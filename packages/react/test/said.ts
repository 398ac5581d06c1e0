import { isList, isObject } from '../src/record/json.ts'

/** What is expected of the record: an id that the form gives is not known before. */
export const bare = (value: unknown): unknown => {
  if (isList(value)) return value.map(bare)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      name === 'id' || member === undefined ? [] : [[name, bare(member)]],
    ),
  )
}

/** A part or an item in which nothing was said, and a list that is empty, are as if they were not there. */
export const said = (value: unknown): unknown => {
  if (!isObject(value)) return isList(value) ? value.map(said) : value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const kept = said(member)
      const isEmpty = kept === undefined || (isList(kept) && kept.length === 0)
      return isEmpty ? [] : [[name, kept]]
    }),
  )
}
