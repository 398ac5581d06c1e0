import type { RJSFSchema, SchemaUtilsType } from '@rjsf/utils'
import { isRecord } from '../../schema/is-record.ts'

export interface KindSwitch {
  readonly from: number | undefined
  readonly to: number | undefined
  /** What is there under the kind that is left. */
  readonly data: unknown
  /** What was there when each kind was left. */
  readonly kept: ReadonlyMap<number, unknown>
}

/**
 * What stands in the record when another kind is chosen: what the kinds have in common as it is now, what was written under
 * the new kind before, and the marks that make it that kind (a `const` it requires). What only the old kind has goes, and
 * is kept beside the record: left in it, nobody could tell which kind the record is.
 */
export function switchKind(
  utils: SchemaUtilsType,
  schema: RJSFSchema,
  kinds: readonly RJSFSchema[],
  { from, to, data, kept }: KindSwitch,
): unknown {
  const next = to === undefined ? undefined : kinds[to]
  const before = to === undefined ? undefined : kept.get(to)
  const old = from === undefined ? undefined : kinds[from]
  if (next?.type === 'null') return null
  if (!isObjectKind(next) && (next !== undefined || !isObjectKind(old))) {
    return before ?? (isOfKind(utils, next, data) ? data : undefined)
  }
  const now = isRecord(data) ? data : {}
  const then = isRecord(before) ? before : {}
  const ofOld = old?.properties ?? {}
  const ofNext = next?.properties ?? {}
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(now)) {
    const isShared = Object.hasOwn(schema.properties ?? {}, name) || !Object.hasOwn(ofOld, name)
    const isSame = Object.hasOwn(ofNext, name) && takes(utils, ofNext[name], value)
    if (isShared || isSame) result[name] = value
  }
  for (const [name, value] of Object.entries(then)) {
    if (Object.hasOwn(ofNext, name) && !Object.hasOwn(result, name)) result[name] = value
  }
  for (const [name, property] of Object.entries(ofNext)) {
    const only = typeof property === 'object' ? onlyValue(utils.retrieveSchema(property)) : undefined
    if (only !== undefined) result[name] = only
  }
  return result
}

/** Whether a kind is a group of fields. */
export const isObjectKind = (kind: RJSFSchema | undefined): boolean =>
  kind !== undefined && (kind.type === 'object' || kind.properties !== undefined)

/** The mark of a kind. A yes is no mark: it is somebody’s to say. */
function onlyValue({ const: only, enum: values }: RJSFSchema): unknown {
  const value: unknown = only ?? (values?.length === 1 ? values[0] : undefined)
  return typeof value === 'boolean' ? undefined : value
}

const isOfKind = (utils: SchemaUtilsType, kind: RJSFSchema | undefined, data: unknown): boolean =>
  kind !== undefined &&
  data !== undefined &&
  utils.getValidator().isValid(kind, data as never, utils.getRootSchema())

const takes = (utils: SchemaUtilsType, property: unknown, value: unknown): boolean =>
  typeof property === 'object' && property !== null && isOfKind(utils, property as RJSFSchema, value)

/** Whether two records say the same. */
export const sameData = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
