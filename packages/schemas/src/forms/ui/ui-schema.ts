import type { FormSection, OwnerRole } from '../section.ts'

/**
 * When a field is asked. `pointer` is a JSON Pointer from the part that holds the field: `/status` is its neighbour. Every
 * test that is given has to hold. A value that is not there equals nothing, and is in no list.
 */
export interface VisibleWhen {
  readonly pointer: string
  readonly equals?: string | boolean
  readonly in?: readonly (string | boolean)[]
  readonly notIn?: readonly (string | boolean)[]
  /** Whether anything is there. Empty text and an empty list are nothing. */
  readonly filled?: boolean
}

/** What a form says where a value is missing or wrong, by the keyword of JSON Schema that was not met. */
export type ErrorMessages = Readonly<Record<string, string>>

/** What is said of a field besides its widget. A renderer that does not know a name passes over it. */
export interface UiOptions {
  /** Of the form: its sections, in the order of the pages. */
  readonly sections?: readonly FormSection[]
  /** Of a member of the record: who writes it. */
  readonly owners?: readonly OwnerRole[]
  readonly visibleWhen?: VisibleWhen
  /** Of the id of an item: the program that holds the record makes it, and nobody is asked. */
  readonly generated?: true
  readonly rows?: number
  readonly inputType?: 'email' | 'tel' | 'url' | 'month'
  readonly orderable?: boolean
  /**
   * Of text that is a date: as much of it as is known is an answer, `2015-04-30`, `2015-04` or `2015`. There is no widget, since one
   * for whole dates may not hold it; a renderer with boxes for day, month and year draws those, and has no use for `ui:help`.
   */
  readonly partial?: true
  /** Of a date: what a sentence calls it, “the date of birth”, for a renderer that says which part of it is missing. */
  readonly nameInMessages?: string
}

/** An rjsf UI schema: of a form, of a part, or of one field. What stands under other names is of the members of that name. */
export interface UiSchema {
  readonly 'ui:order'?: readonly string[]
  readonly 'ui:widget'?: 'date' | 'email' | 'hidden' | 'radio' | 'select' | 'textarea'
  readonly 'ui:help'?: string
  readonly 'ui:readonly'?: true
  /** Codes that are read, and no longer offered. */
  readonly 'ui:enumDisabled'?: readonly string[]
  readonly 'ui:errorMessages'?: ErrorMessages
  readonly 'ui:options'?: UiOptions
  /** Of a list: what its items look like. */
  readonly items?: UiSchema
  readonly [member: string]: unknown
}

/** What is below a UI schema: of a list that of its items, of a part that of the member. */
export function below(ui: UiSchema, token: string): UiSchema | undefined {
  if (ui.items !== undefined && /^\d+$/.test(token)) return ui.items
  if (token.startsWith('ui:') || !Object.hasOwn(ui, token)) return undefined
  return ui[token] as UiSchema
}
