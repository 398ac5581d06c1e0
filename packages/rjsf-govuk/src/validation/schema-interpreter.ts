import { formats } from './formats.ts'
import { isJsonType, isOfType, type JsonType, typesOf } from './json-type.ts'
import { patternOf } from './patterns.ts'
import { Place } from './place.ts'
import { References } from './references.ts'
import type { Check, Format, Interpreter } from './rule.ts'
import { type Group, groups, unchecked } from './rules.ts'
import {
  isSchema,
  isSchemaObject,
  type Schema,
  type SchemaError,
  type SchemaObject,
  type SchemaProblem,
} from './schema-error.ts'

export interface InterpreterOptions {
  /** Formats beside the known ones, or in their place. */
  readonly formats?: Readonly<Record<string, Format>>
  /** Told what is wrong with the schema itself. */
  readonly onProblem?: (problem: SchemaProblem) => void
}

const accept: Check = () => true

/**
 * Checks values against a schema of draft-07 and its parts without making code: each schema becomes a function the first time
 * that it is asked, and is kept. It reads keywords, orders errors and words them as Ajv 8 does. The schema is not changed.
 */
export class SchemaInterpreter implements Interpreter {
  readonly #root: Schema
  readonly #options: InterpreterOptions
  readonly #checks = new WeakMap<SchemaObject, Check>()
  readonly #patterns = new Map<string, RegExp | undefined>()
  #references: References | undefined

  constructor(root: Schema, options: InterpreterOptions = {}) {
    this.#root = root
    this.#options = options
  }

  /** Whether a value is valid against the root, or against a schema whose `$ref`s are those of the root. */
  isValid(value: unknown, schema: Schema = this.#root): boolean {
    return this.check(schema)(value, undefined)
  }

  /** Everything that a value does not meet, or nothing. */
  errors(value: unknown, schema: Schema = this.#root): readonly SchemaError[] {
    const check = this.check(schema)
    if (check(value, undefined)) return []
    const place = new Place()
    check(value, place)
    return place.errors
  }

  readonly check = (schema: Schema): Check => {
    if (schema === true) return accept
    if (schema === false) return refuse
    if (!isSchemaObject(schema)) {
      this.problem({
        code: 'schema',
        message: `A schema is an object, true or false, not ${String(schema)}`,
        value: schema,
      })
      return accept
    }
    const known = this.#checks.get(schema)
    if (known !== undefined) return known
    // Made when it is first needed: a schema may hold itself, and a form shows a part of it at a time.
    let made: Check | undefined
    const check: Check = (data, at) => {
      made ??= this.#make(schema)
      return made(data, at)
    }
    this.#checks.set(schema, check)
    return check
  }

  readonly reference = (ref: string, from: SchemaObject): Check => {
    const target = this.#target(ref, from)
    if (!isSchema(target)) {
      const message = `The reference "${ref}" points at no schema. It is not checked`
      this.problem({ code: 'reference', message, value: ref })
      return accept
    }
    const check = this.check(target)
    const schemaPath = target === this.#root || hasReference(target) ? '#' : ref
    return (data, at) => check(data, at?.reference(schemaPath))
  }

  readonly pattern = (source: string): RegExp | undefined => {
    if (!this.#patterns.has(source)) this.#patterns.set(source, patternOf(source, this.problem))
    return this.#patterns.get(source)
  }

  readonly format = (name: string): Format | undefined =>
    this.#options.formats?.[name] ?? (Object.hasOwn(formats, name) ? formats[name] : undefined)

  readonly problem = (problem: SchemaProblem): void => this.#options.onProblem?.(problem)

  /** What a reference points at in the end. Undefined where it points at nothing, or at itself. */
  #target(ref: string, from: SchemaObject): unknown {
    this.#references ??= new References(isSchemaObject(this.#root) ? this.#root : {})
    const passed = new Set<unknown>(hasRules(from) ? [] : [from])
    let target = this.#references.resolve(ref, from)
    while (isSchemaObject(target) && typeof target.$ref === 'string' && !hasRules(target)) {
      if (passed.has(target)) return undefined
      if (target === this.#root) return target
      passed.add(target)
      target = this.#references.resolve(target.$ref, target)
    }
    return target
  }

  #make(schema: SchemaObject): Check {
    for (const keyword of unchecked) {
      if (!Object.hasOwn(schema, keyword)) continue
      const message = `The keyword "${keyword}" is of a later draft than draft-07. It is not checked`
      this.problem({ code: 'keyword', message, value: schema[keyword] })
    }
    const types = this.#types(schema)
    const [only] = types.length === 1 ? types : []
    const isWithGroup = groups.some(
      ({ type, rules }) => type === only && type && usedOf(rules, schema).length > 0,
    )
    const parts: Check[] = types.length > 0 && !isWithGroup ? [typeCheck(schema, types)] : []
    for (const group of groups) parts.push(...this.#group(group, schema, isWithGroup && group.type === only))
    const [first = accept, ...more] = parts
    if (more.length === 0) return first
    return (data, at) => {
      if (at === undefined) return parts.every((part) => part(data, undefined))
      return parts.map((part) => part(data, at)).every(Boolean)
    }
  }

  #group({ type, rules }: Group, schema: SchemaObject, isTypeAsked: boolean): Check[] {
    const checks = usedOf(rules, schema).flatMap((keyword) => {
      const check = rules[keyword]?.({ schema, value: schema[keyword], interpreter: this })
      return check === undefined ? [] : [check]
    })
    if (type === undefined) return checks
    if (checks.length === 0 && !isTypeAsked) return []
    const otherType = isTypeAsked ? typeCheck(schema, [type]) : accept
    return [
      (data, at) => {
        if (!isOfType(type, data)) return otherType(data, at)
        if (at === undefined) return checks.every((check) => check(data, undefined))
        return checks.map((check) => check(data, at)).every(Boolean)
      },
    ]
  }

  /** The types that a schema asks for. Where one of them is none of JSON’s, as `any` of draft-03, nothing is asked. */
  #types(schema: SchemaObject): readonly JsonType[] {
    const types = typesOf(schema)
    if (types.every(isJsonType)) return types
    const message = `There is no type "${types.filter((type) => !isJsonType(type)).join(', ')}". It is not checked`
    this.problem({ code: 'type', message, value: schema.type })
    return []
  }
}

const refuse: Check = (data, at) =>
  at?.fail('false schema', [false, false, data], 'boolean schema is false') ?? false

const typeCheck =
  (schema: SchemaObject, types: readonly JsonType[]): Check =>
  (data, at) =>
    types.some((type) => isOfType(type, data)) ||
    (at?.fail('type', [schema, schema.type, data], `must be ${String(schema.type)}`, { type: schema.type }) ??
      false)

const keywords = new Map(groups.map(({ rules }) => [rules, Object.keys(rules)] as const))

const usedOf = (rules: Group['rules'], schema: SchemaObject): readonly string[] =>
  (keywords.get(rules) ?? []).filter((keyword) => schema[keyword] !== undefined)

const hasRules = (schema: SchemaObject): boolean =>
  schema.type !== undefined ||
  groups.some(({ rules }) => usedOf(rules, schema).some((keyword) => keyword !== '$ref'))

/** Whether a schema holds a reference anywhere. Ajv tells the errors of one that does from its own beginning. */
function hasReference(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(hasReference)
  if (!isSchemaObject(part)) return false
  return Object.hasOwn(part, '$ref') || Object.values(part).some(hasReference)
}
