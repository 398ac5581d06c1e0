import type { Asked, Check, Rule } from '../rule.ts'
import { isSchema, type Schema } from '../schema-error.ts'

const schemasOf = (value: unknown): readonly Schema[] | undefined =>
  Array.isArray(value) && value.every(isSchema) ? value : undefined

export const not: Rule = ({ schema, value, interpreter }) => {
  if (!isSchema(value)) return undefined
  const check = interpreter.check(value)
  return (data, at) =>
    !check(data, undefined) || (at?.fail('not', [schema, value, data], 'must NOT be valid') ?? false)
}

export const anyOf: Rule = ({ schema, value, interpreter }) => {
  const checks = schemasOf(value)?.map(interpreter.check)
  return (
    checks &&
    ((data, at) => {
      if (checks.some((check) => check(data, undefined))) return true
      if (at === undefined) return false
      for (const [index, check] of checks.entries()) check(data, at.schema('anyOf', index))
      return at.fail('anyOf', [schema, value, data], 'must match a schema in anyOf')
    })
  )
}

export const oneOf: Rule = ({ schema, value, interpreter }) => {
  const checks = schemasOf(value)?.map(interpreter.check)
  return (
    checks &&
    ((data, at) => {
      const first = checks.findIndex((check) => check(data, undefined))
      const second =
        first < 0 ? -1 : checks.findIndex((check, index) => index > first && check(data, undefined))
      if (first >= 0 && second < 0) return true
      if (at === undefined) return false
      const tried = second < 0 ? checks : checks.slice(0, second)
      for (const [index, check] of tried.entries()) check(data, at.schema('oneOf', index))
      const passingSchemas = first < 0 ? null : [first, second]
      const message = 'must match exactly one schema in oneOf'
      return at.fail('oneOf', [schema, value, data], message, { passingSchemas })
    })
  )
}

export const allOf: Rule = ({ value, interpreter }) => {
  const checks = schemasOf(value)?.map(interpreter.check)
  return (
    checks &&
    ((data, at) => {
      if (at === undefined) return checks.every((check) => check(data, undefined))
      return checks.map((check, index) => check(data, at.schema('allOf', index))).every(Boolean)
    })
  )
}

export const ifThenElse: Rule = (asked) => {
  const { schema, value, interpreter } = asked
  const [onYes, onNo] = [branch(asked, 'then'), branch(asked, 'else')]
  if (!isSchema(value) || (onYes === undefined && onNo === undefined)) return undefined
  const condition = interpreter.check(value)
  return (data, at) => {
    const [failingKeyword, check] = condition(data, undefined) ? ['then', onYes] : ['else', onNo]
    if (check === undefined || check(data, at?.schema(failingKeyword as string))) return true
    const message = `must match "${failingKeyword}" schema`
    return at?.fail('if', [schema, value, data], message, { failingKeyword }) ?? false
  }
}

function branch({ schema, interpreter }: Asked, keyword: 'then' | 'else'): Check | undefined {
  const then = schema[keyword]
  return isSchema(then) ? interpreter.check(then) : undefined
}
