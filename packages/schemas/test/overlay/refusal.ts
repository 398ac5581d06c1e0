import { theExample } from './the-example.ts'

/** An overlay that does nothing. */
export const base = { ...theExample, fields: {}, codeLists: {}, changes: {} }
export const changes = (pointer: string, change: object) => ({ ...base, changes: { [pointer]: change } })
export const fields = (own: object) => ({ ...base, fields: own })

/** What an overlay tries, and of the refusal its code, its place, why, and what to do instead. */
export type Refusal = readonly [
  tries: string,
  overlay: object,
  code: string,
  path: string,
  why: RegExp,
  remedy: RegExp,
]
