import type { Keywords } from '../compiler.ts'
import { ofType } from './types.ts'

/** `format` is no condition: it says to a reader what the text is. A `pattern` beside it holds the writer to it. */
export const strings: Keywords = ({ schema, name, compiler: { emitter } }) => {
  const { pattern, minLength, maxLength } = schema
  const conditions: string[] = []
  if (minLength !== undefined) conditions.push(`${emitter.helper('characters')}(${name}) >= ${minLength}`)
  if (maxLength !== undefined) conditions.push(`${emitter.helper('characters')}(${name}) <= ${maxLength}`)
  if (pattern !== undefined) conditions.push(`${emitter.pattern(pattern)}.test(${name})`)
  return ofType(schema, 'string', name, conditions)
}
