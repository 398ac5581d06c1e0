import { deepCompareStrict } from '@cfworker/json-schema'
import type { Rule } from '../rule.ts'

/** Whether two values of JSON are the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || deepCompareStrict(one, other)

export const isConst: Rule =
  ({ schema, value }) =>
  (data, at) =>
    isSame(data, value) ||
    (at?.fail('const', [schema, value, data], 'must be equal to constant', { allowedValue: value }) ?? false)

export const isOneOf: Rule = ({ schema, value }) => {
  if (!Array.isArray(value)) return undefined
  const message = 'must be equal to one of the allowed values'
  const plain = new Set(value)
  const parts = value.filter((each) => typeof each === 'object' && each !== null)
  return (data, at) =>
    plain.has(data) ||
    (parts.length > 0 && parts.some((each) => isSame(data, each))) ||
    (at?.fail('enum', [schema, value, data], message, { allowedValues: value }) ?? false)
}
