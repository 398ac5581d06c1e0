import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** What is wrong with a chronology that a write would leave. */
export interface LostEntry {
  /** Where the entry stood in the record before. */
  readonly path: string
  readonly message: string
  readonly remedy: string
}

export const chronologyOf = (record: JsonObject): readonly JsonObject[] =>
  Array.isArray(record.chronology) ? (record.chronology as readonly Json[]).filter(isJsonObject) : []

/** Entries of the chronology of `base` that `next` leaves out or has changed. Their order is free: it is that of the events. */
export function lostEntries(base: JsonObject, next: JsonObject): LostEntry[] {
  const after = new Map(chronologyOf(next).map((entry) => [entry.id, entry]))
  return chronologyOf(base).flatMap((entry, at) => {
    const now = after.get(entry.id as Json)
    if (isDeepStrictEqual(now, entry)) return []
    const what = now === undefined ? 'left out' : 'changed'
    return {
      path: `/chronology/${at}`,
      message: `An entry of the chronology was ${what}: it only grows`,
      remedy: 'Put the entry back as it was, and add another that corrects it',
    }
  })
}

/** Entries of `next` that `base` does not have. */
export function newEntries(base: JsonObject, next: JsonObject): JsonObject[] {
  const before = new Set(chronologyOf(base).map(({ id }) => id))
  return chronologyOf(next).filter(({ id }) => !before.has(id as Json))
}

/** A record with one more entry, in its place by date: after those of the same day, and at the end where it has no date. */
export function withEntry(record: JsonObject, entry: JsonObject): JsonObject {
  const entries = chronologyOf(record)
  const on = dayOf(entry)
  const after = on === undefined ? -1 : entries.findIndex((other) => (dayOf(other) ?? '') > on)
  const at = after === -1 ? entries.length : after
  return { ...record, chronology: [...entries.slice(0, at), entry, ...entries.slice(at)] }
}

const dayOf = ({ on }: JsonObject): string | undefined => (typeof on === 'string' ? on : undefined)
