import * as z from 'zod'
import type { CodeList } from '../src/codes/code-list.ts'
import { id, partialDate } from '../src/fields/fields.ts'

/** What a field can hold. */
export type FieldType =
  | { readonly kind: 'text' | 'date' | 'partial-date' | 'yes-no' | 'number' | 'id' | 'own-fields' }
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  /** Text of a fixed shape, and the sentence that says what it must be. */
  | { readonly kind: 'shaped-text'; readonly mustBe: string }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'code'; readonly list: CodeList }
  | {
      readonly kind: 'choice'
      readonly choices: readonly { readonly code: string; readonly label: string }[]
    }
  | { readonly kind: 'entity'; readonly name: string }
  | { readonly kind: 'list'; readonly of: FieldType }

interface Sources {
  /** The name that a part is exported by. */
  readonly nameOf: (schema: z.ZodObject) => string | undefined
  readonly codeLists: readonly CodeList[]
}

/** The schema inside the wrapper that says that a field may be left out. */
export const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodExactOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema

/** Says what a field can hold. Throws where the model begins to use a kind of schema that is not known here. */
export function describeType(field: z.ZodType, sources: Sources): FieldType {
  const schema = unwrapped(field)
  if (schema instanceof z.ZodObject) return { kind: 'entity', name: entityName(schema, sources) }
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', of: describeType(schema.element as z.ZodType, sources) }
  }
  if (schema instanceof z.ZodEnum) return describeEnum(schema, sources)
  if (schema instanceof z.ZodISODate) return { kind: 'date' }
  if (schema instanceof z.ZodString) return describeText(schema)
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodNumber) return describeNumber(schema)
  if (schema instanceof z.ZodLiteral) return { kind: 'literal', value: String(schema.value) }
  if (schema instanceof z.ZodCustom) return { kind: 'own-fields' }
  throw new Error(`There are no words here for a schema of the type "${schema.def.type}"`)
}

function entityName(schema: z.ZodObject, { nameOf }: Sources): string {
  const name = nameOf(schema)
  if (name !== undefined) return name
  throw new Error(
    `The part "${schema.meta()?.title}" is not exported from packages/model/src/entities/index.ts`,
  )
}

function describeEnum(schema: z.ZodEnum, { codeLists }: Sources): FieldType {
  const { codeList, choices } = (schema.meta() ?? {}) as {
    codeList?: string
    choices?: { code: string; label: string }[]
  }
  if (codeList === undefined) return { kind: 'choice', choices: choices ?? [] }
  const list = codeLists.find((each) => each.id === codeList)
  if (list === undefined) throw new Error(`There is no code list "${codeList}"`)
  return { kind: 'code', list }
}

const patternOf = (schema: z.ZodString) => (z.toJSONSchema(schema) as { pattern?: string }).pattern
const idPattern = patternOf(id('', ''))
const partialDatePattern = patternOf(partialDate('', ''))

function describeText(schema: z.ZodString): FieldType {
  const pattern = patternOf(schema)
  if (pattern === undefined) return { kind: 'text' }
  if (pattern === idPattern) return { kind: 'id' }
  if (pattern === partialDatePattern) return { kind: 'partial-date' }
  // The field's own complaint about text of the wrong shape is the best description of the right one.
  const mustBe = schema.safeParse('\n').error?.issues[0]?.message ?? ''
  return { kind: 'shaped-text', mustBe }
}

function describeNumber({ minValue, maxValue, format }: z.ZodNumber): FieldType {
  return format === 'safeint' && minValue !== null && maxValue !== null
    ? { kind: 'whole-number', min: minValue, max: maxValue }
    : { kind: 'number' }
}
