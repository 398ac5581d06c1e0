import { isJsonType, isOfType, type JsonType, typesOf } from '../json-type.ts'
import type { Check, Rule } from '../rule.ts'
import { isSchema, isSchemaObject } from '../schema-error.ts'
import { isSame } from './constants.ts'

type List = readonly unknown[]

export const maxItems: Rule = ({ schema, value }) =>
  typeof value === 'number'
    ? (data, at) =>
        (data as List).length <= value ||
        (at?.fail('maxItems', [schema, value, data], `must NOT have more than ${value} items`, {
          limit: value,
        }) ??
          false)
    : undefined

export const minItems: Rule = ({ schema, value }) =>
  typeof value === 'number'
    ? (data, at) =>
        (data as List).length >= value ||
        (at?.fail('minItems', [schema, value, data], `must NOT have fewer than ${value} items`, {
          limit: value,
        }) ??
          false)
    : undefined

/** Checks the items from one place on against one schema. */
function itemsFrom(first: number, check: Check, keyword: string): Check {
  return (data, at) => {
    const list = data as List
    let isValid = true
    const below = at?.schema(keyword)
    for (let index = first; index < list.length; index++) {
      if (check(list[index], below?.data(index))) continue
      if (at === undefined) return false
      isValid = false
    }
    return isValid
  }
}

export const items: Rule = ({ value, interpreter }) => {
  if (isSchema(value)) return itemsFrom(0, interpreter.check(value), 'items')
  if (!Array.isArray(value)) return undefined
  const checks = value.map((each) => (isSchema(each) ? interpreter.check(each) : () => true))
  return (data, at) => {
    const list = data as List
    let isValid = true
    for (const [index, check] of checks.slice(0, list.length).entries()) {
      if (check(list[index], at?.schema('items', index).data(index))) continue
      if (at === undefined) return false
      isValid = false
    }
    return isValid
  }
}

export const additionalItems: Rule = ({ schema, value, interpreter }) => {
  if (!Array.isArray(schema.items) || !isSchema(value)) return undefined
  const { length } = schema.items
  if (value !== false) return itemsFrom(length, interpreter.check(value), 'additionalItems')
  const message = `must NOT have more than ${length} items`
  return (data, at) =>
    (data as List).length <= length ||
    (at?.fail('additionalItems', [schema, value, data], message, { limit: length }) ?? false)
}

export const contains: Rule = ({ schema, value, interpreter }) => {
  if (!isSchema(value)) return undefined
  const check = interpreter.check(value)
  return (data, at) => {
    const list = data as List
    if (list.some((item) => check(item, undefined))) return true
    if (at === undefined) return false
    for (const [index, item] of list.entries()) check(item, at.schema('contains').data(index))
    const message = 'must contain at least 1 valid item(s)'
    return at.fail('contains', [schema, value, data], message, { minContains: 1 })
  }
}

export const uniqueItems: Rule = ({ schema, value }) => {
  if (value !== true) return undefined
  const types = isSchemaObject(schema.items) ? typesOf(schema.items).filter(isJsonType) : []
  const areSimple = types.length > 0 && !types.includes('object') && !types.includes('array')
  return (data, at) => {
    const twins = areSimple ? simpleTwins(data as List, types) : anyTwins(data as List)
    if (twins === undefined) return true
    const [i, j] = twins
    const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`
    return at?.fail('uniqueItems', [schema, value, data], message, { i, j }) ?? false
  }
}

/** Items that are no parts and no lists are compared by a look-up. What is of another type is told elsewhere. */
function simpleTwins(list: List, types: readonly JsonType[]): readonly [number, number] | undefined {
  const places = new Map<unknown, number>()
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index]
    if (!types.some((type) => isOfType(type, item))) continue
    const other = places.get(item)
    if (other !== undefined) return [index, other]
    places.set(item, index)
  }
  return undefined
}

function anyTwins(list: List): readonly [number, number] | undefined {
  for (let later = list.length - 1; later > 0; later--) {
    for (let earlier = later - 1; earlier >= 0; earlier--) {
      if (isSame(list[later], list[earlier])) return [later, earlier]
    }
  }
  return undefined
}
