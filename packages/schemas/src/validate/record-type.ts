// What a record is made of, as data. Only the reader of a record that is refused needs it: it says what is wrong, and where.

/** What stands at one place of a record. */
export type ValueType = LeafType | ListType | PartType

/** An object with members of its own, and no others. */
export interface PartType {
  readonly kind: 'part'
  /** The members that have to be there. */
  readonly required: readonly string[]
  /** Every member, in the order in which problems are told. */
  readonly members: Readonly<Record<string, ValueType>>
}

export interface ListType {
  readonly kind: 'list'
  readonly of: ValueType
}

export type LeafType =
  | { readonly kind: 'text' | 'yes-no' | 'number' }
  | { readonly kind: 'own-fields' }
  | { readonly kind: 'date' | 'partial-date' | 'id'; readonly pattern: RegExp }
  | { readonly kind: 'shaped-text'; readonly pattern: RegExp; readonly mustBe: string }
  | { readonly kind: 'whole-number' | 'bounded-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'code'; readonly list: string; readonly codes: ReadonlySet<unknown> }
  | { readonly kind: 'choice'; readonly codes: ReadonlySet<unknown> }
