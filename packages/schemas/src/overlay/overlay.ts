import type { FormId } from '../forms/index.ts'

/**
 * What an authority does to a published form: fields and code lists of its own, and changes to the form's own fields that only
 * relabel, narrow, reorder or hide. It is kept as JSON; `overlay.schema.json` of this package is its JSON Schema.
 */
export interface Overlay {
  /** Where the JSON Schema of overlays is, for an editor. */
  readonly $schema?: string
  /** Short and stable. */
  readonly id: string
  /** Of the overlay itself, as SchemaVer has it: `1-0-0`. */
  readonly version: string
  /** Whose form it is, by name. */
  readonly authority: string
  /** Where its own fields stand: `/extensions/<namespace>`. */
  readonly namespace: string
  readonly form: FormId
  /** The version of the form that it was written for. It is applied to that one, and to later ones that only add. */
  readonly formVersion: string
  /** What the form is called here. */
  readonly title?: string
  readonly description?: string
  /** The authority's own fields, by their names under its namespace. */
  readonly fields?: Readonly<Record<string, OwnField>>
  /** The authority's own code lists, by names that its fields refer to. */
  readonly codeLists?: Readonly<Record<string, LocalCodeList>>
  /** What is done to fields of the form, by JSON Pointer; `*` stands for every item of a list. */
  readonly changes?: Readonly<Record<string, Change>>
}

export interface LocalCodeList {
  readonly title: string
  readonly description?: string
  readonly codes: readonly { readonly code: string; readonly title: string }[]
}

/** What an authority does to one field of the form. */
export interface Change {
  readonly title?: string
  readonly description?: string
  /** It has to be there. */
  readonly required?: boolean
  /** The form does not ask for it. A record that holds it stays valid. */
  readonly hidden?: boolean
  /** Of codes: those that are still valid, in the order in which they are offered. */
  readonly offer?: readonly string[]
  /** Of codes: what they are called here, by code. */
  readonly codeTitles?: Readonly<Record<string, string>>
  /** Of text, in characters. */
  readonly minLength?: number
  readonly maxLength?: number
  /** Of a date: the first and the last day that is valid. */
  readonly notBefore?: string
  readonly notAfter?: string
  /** Of a number. */
  readonly minimum?: number
  readonly maximum?: number
  /** Of a list. */
  readonly minItems?: number
  readonly maxItems?: number
  /** Of a part: its members as they are to be asked, those first that are named. */
  readonly order?: readonly string[]
}

interface Labelled {
  readonly title?: string
  readonly description?: string
  /** Has to be there wherever the namespace, or the group that it is in, is. */
  readonly required?: boolean
}

/** A field of an authority's own, or the items of a list of them. */
export type OwnField = Labelled &
  (
    | { readonly type: 'text'; readonly minLength?: number; readonly maxLength?: number }
    | { readonly type: 'date'; readonly notBefore?: string; readonly notAfter?: string }
    | { readonly type: 'yes-no' }
    | { readonly type: 'whole-number' | 'number'; readonly minimum?: number; readonly maximum?: number }
    | { readonly type: 'code'; readonly codes: string }
    | { readonly type: 'group'; readonly fields: Readonly<Record<string, OwnField>> }
    | {
        readonly type: 'list'
        readonly items: OwnField
        readonly minItems?: number
        readonly maxItems?: number
      }
  )
