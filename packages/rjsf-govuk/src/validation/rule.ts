import type { Place } from './place.ts'
import type { Schema, SchemaObject, SchemaProblem } from './schema-error.ts'

/** Whether a value is valid. With a place it goes on after the first error and notes all; without, it only answers. */
export type Check = (data: unknown, at: Place | undefined) => boolean

/** What a keyword is made from. */
export interface Asked {
  readonly schema: SchemaObject
  /** Value of the keyword. */
  readonly value: unknown
  readonly interpreter: Interpreter
}

/** Makes the check of a keyword, or nothing where it asks nothing or its value makes no sense. */
export type Rule = (asked: Asked) => Check | undefined

/** What keywords need of the interpreter that they are part of. */
export interface Interpreter {
  readonly check: (schema: Schema) => Check
  readonly reference: (ref: string, from: SchemaObject) => Check
  readonly pattern: (source: string) => RegExp | undefined
  readonly format: (name: string) => Format | undefined
  readonly problem: (problem: SchemaProblem) => void
}

export interface Format {
  readonly type?: 'string' | 'number'
  readonly validate: (value: never) => boolean
  /** Which of two comes first: negative, nothing or positive. Undefined where that cannot be said. */
  readonly compare?: (one: string, other: string) => number | undefined
}
