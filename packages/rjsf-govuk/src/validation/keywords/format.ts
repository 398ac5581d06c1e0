import type { Rule } from '../rule.ts'

const formatOf =
  (type: 'string' | 'number'): Rule =>
  ({ schema, value, interpreter }) => {
    const format = typeof value === 'string' ? interpreter.format(value) : undefined
    if (format === undefined || (format.type ?? 'string') !== type) return undefined
    return (data, at) =>
      format.validate(data as never) ||
      (at?.fail('format', [schema, value, data], `must match format "${value}"`, { format: value }) ?? false)
  }

export const formatOfText = formatOf('string')
export const formatOfNumber = formatOf('number')

/** `formatMinimum` and its like of ajv-formats: a date on or after another. */
function formatLimit(keyword: string, comparison: string, isMet: (order: number) => boolean): Rule {
  return ({ schema, value, interpreter }) => {
    const compare = typeof schema.format === 'string' ? interpreter.format(schema.format)?.compare : undefined
    if (typeof value !== 'string' || compare === undefined) return undefined
    const params = { comparison, limit: value }
    return (data, at) => {
      const order = compare(data as string, value)
      return (
        order === undefined ||
        isMet(order) ||
        (at?.fail(keyword, [schema, value, data], `should be ${comparison} ${value}`, params) ?? false)
      )
    }
  }
}

export const formatMaximum = formatLimit('formatMaximum', '<=', (order) => order <= 0)
export const formatMinimum = formatLimit('formatMinimum', '>=', (order) => order >= 0)
export const formatExclusiveMaximum = formatLimit('formatExclusiveMaximum', '<', (order) => order < 0)
export const formatExclusiveMinimum = formatLimit('formatExclusiveMinimum', '>', (order) => order > 0)
