import { type CodeList, codeLists } from '@open-care-plan/model'
import { idPattern, mustBe } from '@open-care-plan/model/issues'
import * as z from 'zod'
import { wordsOf } from './parts.ts'

/** What a field holds that is no part and no list. */
export type Leaf =
  | { readonly kind: 'text' | 'yes-no' | 'number' | 'own-fields' }
  | { readonly kind: 'date' | 'partial-date' | 'id'; readonly pattern: string }
  /** Text of a fixed shape, and the sentence that says what it must be. */
  | { readonly kind: 'shaped-text'; readonly pattern: string; readonly mustBe: string }
  | { readonly kind: 'whole-number' | 'bounded-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'code'; readonly list: CodeList }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }

export interface Choice {
  readonly code: string
  readonly label: string
}

/** Says what a field holds. Throws where the model begins to use a kind of schema that is not known here. */
export function leafOf(schema: z.core.$ZodType): Leaf {
  if (schema instanceof z.ZodEnum) return choiceOf(schema)
  if (schema instanceof z.ZodISODate) return { kind: 'date', pattern: onlyPattern(schema) }
  if (schema instanceof z.ZodString) return textOf(schema)
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodNumber) return numberOf(schema)
  if (schema instanceof z.ZodLiteral) return { kind: 'literal', value: String(schema.value) }
  if (schema instanceof z.ZodCustom && wordsOf(schema).title === 'Own fields') return { kind: 'own-fields' }
  throw new Error(`There is no JSON Schema here for a schema of the type "${schema._zod.def.type}"`)
}

function choiceOf(schema: z.ZodEnum): Leaf {
  const { codeList, choices } = schema.meta() as { codeList?: string; choices?: readonly Choice[] }
  const list = codeLists.find(({ id }) => id === codeList)
  if (list !== undefined) return { kind: 'code', list }
  if (choices === undefined) throw new Error(`The answers to "${wordsOf(schema).title}" have no meanings`)
  return { kind: 'choice', choices }
}

function textOf(schema: z.ZodString): Leaf {
  const patterns = patternsOf(schema)
  if (patterns.length === 0) return { kind: 'text' }
  const pattern = onlyPattern(schema)
  if (pattern === portable(idPattern.source) && complaint(schema, '\n') === mustBe.id)
    return { kind: 'id', pattern }
  if (complaint(schema, '2026-02-30').startsWith('There is no such day'))
    return { kind: 'partial-date', pattern }
  return { kind: 'shaped-text', pattern, mustBe: complaint(schema, '\n') }
}

const complaint = (schema: z.ZodString, value: string): string =>
  schema.safeParse(value).error?.issues[0]?.message ?? ''

function patternsOf(schema: z.ZodString | z.ZodISODate): RegExp[] {
  const checks = [schema._zod.def, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def)]
  const patterns = checks.flatMap((check) =>
    'pattern' in check && check.pattern instanceof RegExp ? [check.pattern] : [],
  )
  return [...new Map(patterns.map((pattern) => [pattern.source, pattern])).values()]
}

function onlyPattern(schema: z.ZodString | z.ZodISODate): string {
  const [pattern, ...more] = patternsOf(schema)
  if (pattern === undefined || more.length > 0 || pattern.flags !== '') {
    throw new Error(`"${wordsOf(schema).title}" needs one pattern without flags`)
  }
  return portable(pattern.source)
}

/** In JavaScript `\d` is a digit from 0 to 9. Python and .NET take it for a digit of any script. */
const portable = (source: string): string => source.replaceAll('\\d', '[0-9]')

function numberOf({ minValue, maxValue, format }: z.ZodNumber): Leaf {
  const [min, max] = [Number(minValue), Number(maxValue)]
  if (format === 'safeint') return { kind: 'whole-number', min, max }
  return Number.isFinite(min) && Number.isFinite(max)
    ? { kind: 'bounded-number', min, max }
    : { kind: 'number' }
}
