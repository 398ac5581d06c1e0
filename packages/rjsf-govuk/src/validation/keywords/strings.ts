import { ucs2length } from '@cfworker/json-schema'
import type { Rule } from '../rule.ts'

export const maxLength: Rule = ({ schema, value }) =>
  typeof value === 'number'
    ? (data, at) =>
        (data as string).length <= value ||
        ucs2length(data as string) <= value ||
        (at?.fail('maxLength', [schema, value, data], `must NOT have more than ${value} characters`, {
          limit: value,
        }) ??
          false)
    : undefined

export const minLength: Rule = ({ schema, value }) =>
  typeof value === 'number'
    ? (data, at) =>
        ucs2length(data as string) >= value ||
        (at?.fail('minLength', [schema, value, data], `must NOT have fewer than ${value} characters`, {
          limit: value,
        }) ??
          false)
    : undefined

export const pattern: Rule = ({ schema, value, interpreter }) => {
  const expression = typeof value === 'string' ? interpreter.pattern(value) : undefined
  return (
    expression &&
    ((data, at) =>
      expression.test(data as string) ||
      (at?.fail('pattern', [schema, value, data], `must match pattern "${value}"`, { pattern: value }) ??
        false))
  )
}
