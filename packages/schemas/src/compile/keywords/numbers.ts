import type { Keywords } from '../compiler.ts'
import { ofType } from './types.ts'

export const numbers: Keywords = ({ schema, name }) => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const conditions: string[] = []
  if (minimum !== undefined) conditions.push(`${name} >= ${minimum}`)
  if (maximum !== undefined) conditions.push(`${name} <= ${maximum}`)
  if (exclusiveMinimum !== undefined) conditions.push(`${name} > ${exclusiveMinimum}`)
  if (exclusiveMaximum !== undefined) conditions.push(`${name} < ${exclusiveMaximum}`)
  if (multipleOf !== undefined) conditions.push(`Number.isInteger(${name} / ${multipleOf})`)
  return ofType(schema, 'number', name, conditions)
}
