import { isList, isObject, type JsonObject } from '../record/json.ts'
import type { Draft } from './draft.ts'
import type { DraftFailure } from './draft-store.ts'

/** The form in which drafts are written. A later one is kept and not read. */
const FORMAT = 1

type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
/** What was written last of a part that stays the same object as long as it stays the same. */
const written = new WeakMap<object, Bytes>()

/**
 * A draft as a text in UTF-8. A database copies bytes as they are, where it would copy the letters of a text several times over, at
 * each key. What the server has is written once, and of the answers only those that were changed since.
 */
export function writeDraft({ base, value, ...draft }: Draft): Bytes {
  const { value: before, ...known } = base
  const rest = { format: FORMAT, base: known, draft }
  // The answers go into the draft, whose last brace is the last but one.
  return joined([
    encoder.encode('{"baseValue":'),
    bytesOf(before),
    encoder.encode(`,${JSON.stringify(rest).slice(1, -2)},"value":`),
    ...partsOf(value),
    encoder.encode('}}'),
  ])
}

/** An object, part by part. */
function partsOf(value: unknown): readonly Bytes[] {
  if (!isObject(value)) return [bytesOf(value)]
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const parts = members.flatMap(([name, member], at) => [
    encoder.encode(`${at === 0 ? '' : ','}${JSON.stringify(name)}:`),
    bytesOf(member),
  ])
  return [encoder.encode('{'), ...parts, encoder.encode('}')]
}

function bytesOf(value: unknown): Bytes {
  if (typeof value !== 'object' || value === null) return encoder.encode(JSON.stringify(value ?? null))
  const bytes = written.get(value) ?? encoder.encode(JSON.stringify(value))
  written.set(value, bytes)
  return bytes
}

function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The text of these bytes; empty where they are none of a text. */
export function textOf(bytes: BufferSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

/** Reads the draft of a key from a text. What is no draft, or another's, is damaged: nothing of it is guessed. */
export function readDraft(
  text: string,
  key: string,
): { readonly ok: true; readonly draft: Draft } | DraftFailure {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return damaged('The draft is not JSON')
  }
  if (!isObject(read)) return damaged('The draft is not an object')
  if (typeof read.format === 'number' && read.format > FORMAT) {
    return {
      ok: false,
      why: 'later-version',
      message: `The draft is in format ${read.format}, later than ${FORMAT}`,
    }
  }
  const { draft, base, baseValue } = read
  if (!isObject(draft) || !isObject(base) || !isKept(draft)) return damaged('The draft lacks a part')
  if (draft.key !== key) return damaged('The draft is kept under a key that is not its own')
  return { ok: true, draft: { ...draft, base: { ...base, value: baseValue } } as unknown as Draft }
}

const isKept = (draft: JsonObject): boolean =>
  ['key', 'form', 'record'].every((name) => typeof draft[name] === 'string') &&
  typeof draft.savedAt === 'number' &&
  isObject(draft.value) &&
  [draft.changes, draft.conflicts].every(
    (list) => isList(list) && list.every((each) => isObject(each) && typeof each.place === 'string'),
  )

const damaged = (message: string): DraftFailure => ({ ok: false, why: 'damaged', message })
