import { typedDayInWords } from './days.ts'
import { resolved } from './resolved.ts'

/** A JSON Schema of draft-07, as `schemaOf` of `@open-care-plan/schemas` gives it. */
export interface FieldSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly oneOf?: readonly FieldSchema[]
  readonly allOf?: readonly FieldSchema[]
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly items?: FieldSchema
  readonly definitions?: Readonly<Record<string, FieldSchema>>
}

/** What the places of a record are called, and its values in words. */
export interface FieldWords {
  /** The schema of a place; undefined where the schema does not know it, as it does not an authority’s own fields. */
  readonly schemaAt: (path: readonly string[]) => FieldSchema | undefined
  /** What a place is called: the title of a field, or of one item of a list with its number. */
  readonly titleOf: (path: readonly string[]) => string
  /** What the places on the way are called, the outermost first. */
  readonly trail: (path: readonly string[]) => readonly string[]
  /** A single value in words: the title of a code, a date as it is written, yes or no. */
  readonly valueOf: (path: readonly string[], value: unknown) => string
}

/** Words of a value that is neither text nor code. */
export interface ValueStrings {
  readonly yes: string
  readonly no: string
}

/** What rules are called, by their ids: of `ruleList()` of `@open-care-plan/rules`. */
export type RuleTitles = Readonly<Record<string, string>>

/**
 * Reads the words of a form out of its schema, once for many fields.
 *
 * @param rules What the questions are called that a person answered in `judgements`. Left out, they are called by the words of
 * their ids: no reader is shown `voice/wishes-weighed`.
 */
export function fieldWords(
  schema: FieldSchema,
  strings: ValueStrings = { yes: 'Yes', no: 'No' },
  rules: RuleTitles = {},
): FieldWords {
  const known = new Map<string, FieldSchema | undefined>()

  function schemaAt(path: readonly string[]): FieldSchema | undefined {
    const key = path.join('/')
    if (known.has(key)) return known.get(key)
    const found =
      path.length === 0 ? resolved(schema, schema) : memberOf(schemaAt(path.slice(0, -1)), path, schema)
    known.set(key, found)
    return found
  }

  function titleOf(path: readonly string[]): string {
    const own = schemaAt(path)?.title
    const last = path.at(-1) ?? ''
    if (!isIndex(last)) return own ?? inWords(last)
    const list = schemaAt(path.slice(0, -1))
    const item = withoutArticle(own ?? list?.title ?? inWords(path.at(-2) ?? ''))
    return last === '-' ? item : `${item} ${Number(last) + 1}`.trim()
  }

  return {
    schemaAt,
    titleOf,
    trail: (path) => path.map((_, at) => titleOf(path.slice(0, at + 1))),
    valueOf(path, value) {
      if (typeof value === 'boolean') return value ? strings.yes : strings.no
      if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value)
      const field = schemaAt(path)
      const code = field?.oneOf?.find((each) => each.const === value)
      if (code !== undefined) return code.title ?? value
      if (isRule(path, value)) return rules[value] ?? inWords(value.slice(value.indexOf('/') + 1))
      return isDate(field) ? typedDayInWords(value) : value
    },
  }
}

function memberOf(
  holder: FieldSchema | undefined,
  path: readonly string[],
  root: FieldSchema,
): FieldSchema | undefined {
  const name = path.at(-1) ?? ''
  if (holder?.items !== undefined && isIndex(name)) return resolved(holder.items, root)
  const { properties = {} } = holder ?? {}
  return Object.hasOwn(properties, name) ? resolved(properties[name], root) : undefined
}

/** The number of an item, or `-`, which JSON Pointer has for one that is not there. */
const isIndex = (name: string): boolean => /^(\d+|-)$/.test(name)

/** Whether a field holds the id of the rule that asks what a person answered. */
const isRule = ([first, , last]: readonly string[], value: string): boolean =>
  first === 'judgements' && last === 'question' && /^[a-z-]+\/[a-z\d-]+$/.test(value)

/** A field is a date by its format, or by a pattern that a partial date has. */
const isDate = (field: FieldSchema | undefined): boolean =>
  field?.format === 'date' ||
  (field?.pattern?.includes('\\d{4}') ?? false) ||
  (field?.pattern?.includes('[0-9]{4}') ?? false)

/** The name of a member as words, where no schema gives it a title: “ownField” is “Own field”. */
const inWords = (name: string): string => {
  const words = name
    .replaceAll(/[-_]+/g, ' ')
    .replaceAll(/([a-z\d])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** “A need” is “Need” where a number follows. */
const withoutArticle = (title: string): string =>
  title.replace(/^An? (.)/, (_, first: string) => first.toUpperCase())
