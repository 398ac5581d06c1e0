import { toPointer } from '@open-care-plan/model/json-pointer'
import { datePattern } from '../dates.ts'
import { didYouMean } from '../nearest.ts'
import type { LocalCodeList, Overlay, OwnField } from '../overlay.ts'
import type { Issues } from '../overlay-issue.ts'
import { dateLimits } from './narrowings.ts'
import { type Node, nodesOf } from './node.ts'
import { pascal, type WorkingSchema } from './working-schema.ts'

type Path = readonly (string | number)[]

/** Adds an authority's own fields to the schema, under its namespace. */
export function addFields(
  { fields, codeLists = {}, namespace, authority }: Partial<Overlay>,
  schema: WorkingSchema,
  issues: Issues,
): void {
  const lists = new Map(Object.entries(codeLists))
  const own = new OwnFields(`${ownName(namespace ?? '')}`, lists, schema, issues)
  for (const [name, list] of lists) own.checkList(list, ['codeLists', name])
  if (fields === undefined || Object.keys(fields).length === 0) return
  const extensions = nodesOf(schema.root.properties).extensions
  if (extensions?.propertyNames === undefined) {
    issues.add(
      'no-own-fields',
      '/fields',
      'The form has no "extensions", and so no place for fields of your own',
      'Leave out "fields", and keep what you need in a record of your own',
    )
    return
  }
  const group = own.group(fields, ['fields'])
  const label = { title: authority ?? 'Own fields', description: 'Fields of the authority’s own.' }
  const name = schema.define(`${own.prefix}Fields`, { ...label, ...group })
  const field: Node = {}
  schema.refer(field, name)
  extensions.properties = { ...extensions.properties, [namespace ?? '']: field }
}

/** The beginning of the names of an authority's definitions. A name in TypeScript cannot begin with a digit. */
const ownName = (namespace: string) => pascal([namespace]).replace(/^(?=\d|$)/, 'Own')

class OwnFields {
  readonly prefix: string
  readonly #lists: ReadonlyMap<string, LocalCodeList>
  readonly #schema: WorkingSchema
  readonly #issues: Issues
  readonly #defined = new Map<string, string>()

  constructor(
    prefix: string,
    lists: ReadonlyMap<string, LocalCodeList>,
    schema: WorkingSchema,
    issues: Issues,
  ) {
    this.prefix = prefix
    this.#lists = lists
    this.#schema = schema
    this.#issues = issues
  }

  group(fields: Readonly<Record<string, OwnField>>, path: Path): Node {
    const names = Object.keys(fields)
    return {
      type: 'object',
      properties: Object.fromEntries(
        names.map((name) => [name, this.#field(fields[name] as OwnField, [...path, name])]),
      ),
      required: names.filter((name) => fields[name]?.required === true),
      additionalProperties: false,
    }
  }

  /** A list of codes has some, and none of them twice. */
  checkList({ codes = [] }: LocalCodeList, path: Path): void {
    const known = codes.map(({ code }) => code)
    const at = toPointer([...path, 'codes'])
    if (known.length === 0) this.#issues.add('contradicts', at, 'The list has no codes', 'Add one')
    for (const [index, code] of known.entries()) {
      if (code === undefined || known.indexOf(code) === index) continue
      this.#issues.add(
        'contradicts',
        `${at}/${index}`,
        `The code "${code}" is there twice`,
        'Give each code once',
      )
    }
  }

  #field(field: OwnField, path: Path): Node {
    const { title, description } = field
    const words = { ...(title !== undefined && { title }), ...(description !== undefined && { description }) }
    switch (field.type) {
      case 'text':
        this.#ordered(field.minLength, field.maxLength, [...path, 'maxLength'])
        return {
          ...words,
          type: 'string',
          ...defined({ minLength: field.minLength, maxLength: field.maxLength }),
        }
      case 'date': {
        this.#ordered(field.notBefore, field.notAfter, [...path, 'notAfter'])
        const allOf = dateLimits(field)
        return {
          ...words,
          type: 'string',
          format: 'date',
          pattern: datePattern,
          ...(allOf.length > 0 && { allOf }),
        }
      }
      case 'yes-no':
        return { ...words, type: 'boolean' }
      case 'whole-number':
      case 'number': {
        this.#ordered(field.minimum, field.maximum, [...path, 'maximum'])
        const type = field.type === 'number' ? 'number' : 'integer'
        return { ...words, type, ...defined({ minimum: field.minimum, maximum: field.maximum }) }
      }
      case 'code':
        return this.#code(field.codes, words, path)
      case 'group':
        return { ...words, ...this.group(field.fields, [...path, 'fields']) }
      case 'list': {
        this.#ordered(field.minItems, field.maxItems, [...path, 'maxItems'])
        const items = this.#field(field.items, [...path, 'items'])
        return {
          ...words,
          type: 'array',
          items,
          ...defined({ minItems: field.minItems, maxItems: field.maxItems }),
        }
      }
    }
  }

  #code(list: string, words: Node, path: Path): Node {
    const found = this.#lists.get(list)
    if (found === undefined) {
      const known = [...this.#lists.keys()]
      const remedy = didYouMean(list, known) ?? 'Add it under "codeLists"'
      this.#issues.add(
        'unknown-list',
        toPointer([...path, 'codes']),
        `The overlay has no code list "${list}"`,
        remedy,
      )
      return words
    }
    const name =
      this.#defined.get(list) ?? this.#schema.define(`${this.prefix}${pascal([list])}Code`, codesOf(found))
    this.#defined.set(list, name)
    const field: Node = { ...words }
    this.#schema.refer(field, name)
    return field
  }

  #ordered<T extends string | number>(from: T | undefined, to: T | undefined, path: Path): void {
    if (from === undefined || to === undefined || from <= to) return
    const message = `Nothing is left: there is nothing from ${from} to ${to}`
    this.#issues.add('contradicts', toPointer(path), message, 'Put the smaller or earlier one first')
  }
}

const codesOf = ({ title, description, codes = [] }: LocalCodeList): Node => ({
  title,
  ...(description !== undefined && { description }),
  type: 'string',
  // Forms show the title; editors show the description alone.
  oneOf: codes.map((entry) => ({ const: entry.code, title: entry.title, description: entry.title })),
})

/** Only what is given. */
const defined = (limits: Readonly<Record<string, number | undefined>>): Node =>
  Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined))
