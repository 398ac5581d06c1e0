import type { Rule } from '../rule.ts'

type Comparison = '<=' | '>=' | '<' | '>'

const meets: Readonly<Record<Comparison, (data: number, limit: number) => boolean>> = {
  '<=': (data, limit) => data <= limit,
  '>=': (data, limit) => data >= limit,
  '<': (data, limit) => data < limit,
  '>': (data, limit) => data > limit,
}

/** In draft-04 `exclusiveMaximum: true` sharpens `maximum`; since draft-06 it is a limit of its own. */
function limit(
  keyword: string,
  comparison: Comparison,
  sharpened?: readonly [keyword: string, Comparison],
): Rule {
  return ({ schema, value }) => {
    if (typeof value !== 'number') return undefined
    const isSharp = sharpened !== undefined && schema[sharpened[0]] === true
    const [name, sign] = isSharp ? sharpened : [keyword, comparison]
    return (data, at) =>
      meets[sign](data as number, value) ||
      (at?.fail(name, [schema, value, data], `must be ${sign} ${value}`, {
        comparison: sign,
        limit: value,
      }) ??
        false)
  }
}

export const maximum = limit('maximum', '<=', ['exclusiveMaximum', '<'])
export const minimum = limit('minimum', '>=', ['exclusiveMinimum', '>'])
export const exclusiveMaximum = limit('exclusiveMaximum', '<')
export const exclusiveMinimum = limit('exclusiveMinimum', '>')

/** A hundred-millionth is forgiven, so that 0.3 is a multiple of 0.1: rjsf sets Ajv the same. */
export const multipleOf: Rule = ({ schema, value }) => {
  if (typeof value !== 'number') return undefined
  return (data, at) => {
    const times = (data as number) / value
    const isMultiple = value !== 0 && !(Math.abs(Math.round(times) - times) > 1e-8)
    return (
      isMultiple ||
      (at?.fail('multipleOf', [schema, value, data], `must be multiple of ${value}`, { multipleOf: value }) ??
        false)
    )
  }
}
