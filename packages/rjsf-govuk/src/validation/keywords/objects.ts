import type { Check, Rule } from '../rule.ts'
import { isSchema, isSchemaObject, type SchemaObject } from '../schema-error.ts'

/** Whether a member is there. One that is `undefined` is not: rjsf empties an answer so. */
const has = (data: unknown, name: string): boolean =>
  Object.hasOwn(data as object, name) && (data as SchemaObject)[name] !== undefined

const memberOf = (data: unknown, name: string): unknown => (data as SchemaObject)[name]

function count(keyword: string, more: string, isMet: (found: number, limit: number) => boolean): Rule {
  return ({ schema, value }) =>
    typeof value === 'number'
      ? (data, at) =>
          isMet(Object.keys(data as object).length, value) ||
          (at?.fail(keyword, [schema, value, data], `must NOT have ${more} than ${value} properties`, {
            limit: value,
          }) ??
            false)
      : undefined
}

export const maxProperties = count('maxProperties', 'more', (found, limit) => found <= limit)
export const minProperties = count('minProperties', 'fewer', (found, limit) => found >= limit)

export const required: Rule = ({ schema, value }) => {
  if (!Array.isArray(value)) return undefined
  const names: readonly string[] = value
  return (data, at) => {
    if (at === undefined) return names.every((name) => has(data, name))
    const missing = names.filter((name) => !has(data, name))
    for (const missingProperty of missing) {
      const message = `must have required property '${missingProperty}'`
      at.fail('required', [schema, value, data], message, { missingProperty })
    }
    return missing.length === 0
  }
}

export const propertyNames: Rule = ({ schema, value, interpreter }) => {
  if (!isSchema(value)) return undefined
  const check = interpreter.check(value)
  return (data, at) => {
    let isValid = true
    for (const propertyName of Object.keys(data as object)) {
      if (check(propertyName, at?.schema('propertyNames'))) continue
      if (at === undefined) return false
      isValid = at.fail('propertyNames', [schema, value, data], 'property name must be valid', {
        propertyName,
      })
    }
    return isValid
  }
}

export const properties: Rule = ({ value, interpreter }) => {
  if (!isSchemaObject(value)) return undefined
  const checks: [string, Check][] = []
  for (const [name, schema] of Object.entries(value)) {
    if (isSchema(schema)) checks.push([name, interpreter.check(schema)])
  }
  return (data, at) => {
    let isValid = true
    for (const [name, check] of checks) {
      if (!has(data, name) || check(memberOf(data, name), at?.schema('properties', name).data(name))) continue
      if (at === undefined) return false
      isValid = false
    }
    return isValid
  }
}

export const patternProperties: Rule = ({ value, interpreter }) => {
  if (!isSchemaObject(value)) return undefined
  const checks: [string, RegExp, Check][] = []
  for (const [source, schema] of Object.entries(value)) {
    const expression = interpreter.pattern(source)
    if (expression && isSchema(schema)) checks.push([source, expression, interpreter.check(schema)])
  }
  return (data, at) => {
    let isValid = true
    for (const [source, expression, check] of checks) {
      for (const name of Object.keys(data as object)) {
        if (!expression.test(name)) continue
        if (check(memberOf(data, name), at?.schema('patternProperties', source).data(name))) continue
        if (at === undefined) return false
        isValid = false
      }
    }
    return isValid
  }
}

export const additionalProperties: Rule = ({ schema, value, interpreter }) => {
  if (!isSchema(value) || value === true) return undefined
  const known = isSchemaObject(schema.properties) ? schema.properties : {}
  const patterns = isSchemaObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : []
  const expressions = patterns.map(interpreter.pattern)
  // A pattern that cannot be used may stand for any name.
  if (expressions.includes(undefined)) return undefined
  const check = value === false ? undefined : interpreter.check(value)
  return (data, at) => {
    let isValid = true
    for (const name of Object.keys(data as object)) {
      if (Object.hasOwn(known, name) || expressions.some((expression) => expression?.test(name))) continue
      if (check?.(memberOf(data, name), at?.schema('additionalProperties').data(name))) continue
      if (at === undefined) return false
      isValid = false
      if (check !== undefined) continue
      at.fail('additionalProperties', [schema, value, data], 'must NOT have additional properties', {
        additionalProperty: name,
      })
    }
    return isValid
  }
}

export const dependencies: Rule = ({ schema, value, interpreter }) => {
  if (!isSchemaObject(value)) return undefined
  const names: [string, readonly string[]][] = []
  const checks: [string, Check][] = []
  for (const [name, each] of Object.entries(value)) {
    if (Array.isArray(each)) names.push([name, each])
    else if (isSchema(each)) checks.push([name, interpreter.check(each)])
  }
  return (data, at) => {
    let isValid = true
    for (const [property, list] of names) {
      if (!has(data, property)) continue
      const [depsCount, deps] = [list.length, list.join(', ')]
      for (const missingProperty of list) {
        if (has(data, missingProperty)) continue
        if (at === undefined) return false
        const message = `must have ${depsCount === 1 ? 'property' : 'properties'} ${deps} when property ${property} is present`
        const params = { property, missingProperty, depsCount, deps }
        isValid = at.fail('dependencies', [schema, value, data], message, params)
      }
    }
    for (const [name, check] of checks) {
      if (!has(data, name) || check(data, at?.schema('dependencies', name))) continue
      if (at === undefined) return false
      isValid = false
    }
    return isValid
  }
}
