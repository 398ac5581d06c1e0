import type { OverlayIssueCode } from '../overlay-issue.ts'

// What an overlay file is made of, as data: its reader and its JSON Schema are both made of this.

export type Shape =
  | TextShape
  | DateShape
  | FlagShape
  | NumberShape
  | ListShape
  | MapShape
  | ObjectShape
  | KindShape

interface Described {
  readonly description?: string
}

export interface TextShape extends Described {
  readonly shape: 'text'
  readonly pattern: string
  /** Said where the text does not match the pattern. */
  readonly mustBe: string
  /** The only texts there may be. */
  readonly oneOf?: readonly string[]
}

export interface DateShape extends Described {
  readonly shape: 'date'
}

export interface FlagShape extends Described {
  readonly shape: 'flag'
}

export interface NumberShape extends Described {
  readonly shape: 'number'
  /** Whole, and 0 or more. */
  readonly isCount: boolean
}

export interface ListShape extends Described {
  readonly shape: 'list'
  readonly of: Shape
}

export interface MapShape extends Described {
  readonly shape: 'map'
  /** What a name looks like. */
  readonly names: string
  /** Said of a name that does not look like that. */
  readonly namesMustBe: string
  readonly nameRemedy: string
  /** Called when it is needed: fields are made of fields. */
  readonly of: () => Shape
}

export interface ObjectShape extends Described {
  readonly shape: 'object'
  /** What such an object is, with its article: `a change`. */
  readonly what: string
  readonly members: Readonly<Record<string, Shape>>
  readonly required: readonly string[]
  /** Members that somebody may think of and that may not be: what they would do, and what to do instead. */
  readonly forbidden?: Readonly<Record<string, Forbidden>>
}

/** An object whose member `type` says which others it has. */
export interface KindShape extends Described {
  readonly shape: 'kind'
  readonly what: string
  readonly kinds: Readonly<Record<string, () => ObjectShape>>
  readonly definition: string
}

export interface Forbidden {
  readonly code: OverlayIssueCode
  readonly message: string
  readonly remedy: string
}
