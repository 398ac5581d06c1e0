import { isList, isObject, type JsonObject } from '../record/json.ts'
import type { Draft } from './draft.ts'
import type { DraftFailure } from './draft-store.ts'

/** The form in which drafts are written. A later one is kept and not read. */
const FORMAT = 1

const written = new WeakMap<object, string>()

/** A draft as a text. What the server has is written once and not at each key: it is the greater half, and stays the same. */
export function writeDraft({ base, ...draft }: Draft): string {
  const { value, ...known } = base
  return `{"format":${FORMAT},"draft":${JSON.stringify(draft)},"base":${JSON.stringify(known)},"baseValue":${textOf(value)}}`
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const text = written.get(value) ?? JSON.stringify(value)
  written.set(value, text)
  return text
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
