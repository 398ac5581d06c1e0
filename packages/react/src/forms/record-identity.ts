import { useState } from 'react'
import type { Author } from '../record/author.ts'

/** What a form is of, for as long as it is the same work: another record, or another writer, is another. */
export interface RecordIdentity {
  /** The id of the record; undefined for one that is new and has none. */
  readonly record: string | undefined
  readonly author: string | undefined
}

/** The id of a record, as the host gives it or as the record has it. */
export function idOfRecord(id: string | undefined, value: object | undefined): string | undefined {
  if (id !== undefined) return id
  const { id: own } = (value ?? {}) as { readonly id?: unknown }
  return typeof own === 'string' && own !== '' ? own : undefined
}

export const identityOf = (
  id: string | undefined,
  value: object | undefined,
  author: Author | undefined,
): RecordIdentity => ({ record: idOfRecord(id, value), author: author?.id })

/** A new record that is given its id is the same record. */
const isSameWork = (one: RecordIdentity, other: RecordIdentity): boolean =>
  (one.record === undefined || other.record === undefined || one.record === other.record) &&
  one.author === other.author

/** A number that changes when a form is of another record or another writer, and not for anything else that a host draws anew. */
export function useWorkNumber(identity: RecordIdentity): number {
  const [known, setKnown] = useState({ identity, number: 0 })
  if (isSameWork(known.identity, identity)) {
    // The id of a new record is learned, so that the next one is told apart.
    if (known.identity.record === undefined && identity.record !== undefined) setKnown({ ...known, identity })
    return known.number
  }
  const number = known.number + 1
  setKnown({ identity, number })
  return number
}
