/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<PropertyKey, unknown>>
export type Definition = Schema | boolean
export type Definitions = Readonly<Record<string, Definition>>

/** A schema in the making. */
export type Draft = Record<PropertyKey, unknown>

/** Makes one schema of two that both have to be met. */
export type Merge = (one: Definition, other: Definition) => Definition

/** Whether anything meets a schema. */
export const isAny = (schema: unknown): boolean =>
  schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)

/** Puts something into a schema, unless it asks for nothing. */
export function put(whole: Draft, keyword: string, value: unknown): void {
  if (value === undefined || isAny(value)) delete whole[keyword]
  else whole[keyword] = value
}

/** Each once. */
export function eachOnce<Each>(list: readonly Each[]): Each[] {
  const known = list.map((each) => written(each))
  return list.filter((_, at) => known.indexOf(known[at] as string) === at)
}

/** Those of one list that are in the other too. */
export function inBoth(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const known = new Set(other.map((each) => written(each)))
  return eachOnce(one).filter((each) => known.has(written(each)))
}

const unordered: ReadonlySet<string> = new Set(['required', 'enum', 'type', 'anyOf', 'allOf', 'oneOf'])

/** The same text for values that say the same. */
function written(value: unknown, keyword = ''): string {
  if (Array.isArray(value)) {
    const all = value.map((each) => written(each))
    return `[${unordered.has(keyword) ? [...new Set(all)].sort() : all}]`
  }
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value))
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}:${written(member, name)}`)
  return `{${members.sort()}}`
}
