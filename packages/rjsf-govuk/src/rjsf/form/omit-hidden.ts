import {
  ADDITIONAL_PROPERTY_FLAG,
  createSchemaUtils,
  type RJSFSchema,
  type SchemaUtilsType,
  type UiSchema,
  type ValidatorType,
} from '@rjsf/utils'
import { isRecord } from '../../schema/is-record.ts'
import { declaredNames, type SchemaNode, schemasAt } from '../../schema/schemas-at.ts'
import { holds } from '../../visibility/condition.ts'
import { conditionOf } from '../../visibility/is-visible.ts'
import { uiAt } from '../../visibility/ui-at.ts'

type Path = readonly (string | number)[]

/**
 * A record without the answers to questions that its form does not ask now: those of branches of the schema that do not
 * hold (`if`, `dependencies`), and those that `visibleWhen` hides. What the schema does not know stays. The record that is
 * given is left as it is.
 */
export function omitHidden(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  data: unknown,
  validator: ValidatorType,
): unknown {
  const utils = createSchemaUtils(validator, schema)
  return askedOf({ root: schema, uiSchema, record: data, utils }, schema, data, [])
}

interface Asking {
  readonly root: RJSFSchema
  readonly uiSchema: UiSchema | undefined
  readonly record: unknown
  readonly utils: SchemaUtilsType
}

function askedOf(asking: Asking, schema: RJSFSchema, data: unknown, path: Path): unknown {
  const { utils, root, uiSchema, record } = asking
  const now = withKind(utils, utils.retrieveSchema(schema, data as never), data)
  if (Array.isArray(data)) {
    return data.map((item, index) => askedOf(asking, itemSchema(now, index), item, [...path, index]))
  }
  if (!isRecord(data)) return data
  const declared = declaredNames(schemasAt(root as SchemaNode, path))
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(data)) {
    const property = now.properties?.[name]
    const condition = conditionOf(uiAt({ schema: root, uiSchema, data: record }, [...path, name]))
    if (condition !== undefined && !holds(condition, data)) continue
    const isAsked = typeof property === 'object' && !(ADDITIONAL_PROPERTY_FLAG in property)
    if (!isAsked && declared.has(name)) continue
    kept[name] = typeof property === 'object' ? askedOf(asking, property, value, [...path, name]) : value
  }
  return kept
}

/** A schema with the kind that its data are of. */
function withKind(utils: SchemaUtilsType, schema: RJSFSchema, data: unknown): RJSFSchema {
  const kinds = schema.oneOf ?? schema.anyOf
  if (!kinds || utils.isSelect(schema)) return schema
  const options = kinds.map((kind) =>
    utils.retrieveSchema(typeof kind === 'object' ? kind : {}, data as never),
  )
  const chosen = options[utils.getClosestMatchingOption(data as never, options, 0)]
  if (!chosen) return schema
  return { ...schema, ...chosen, properties: { ...schema.properties, ...chosen.properties } }
}

function itemSchema({ items, additionalItems }: RJSFSchema, index: number): RJSFSchema {
  const item = Array.isArray(items) ? (items[index] ?? additionalItems) : items
  return typeof item === 'object' ? (item as RJSFSchema) : {}
}
