import type { Asked, Keywords } from '../compiler.ts'
import { choicesOf } from './constants.ts'

export const combinations: Keywords = (asked) => {
  const { schema, compiler } = asked
  const conditions: string[] = []
  schema.allOf?.forEach((_, at) => {
    const condition = compiler.below(asked, ['allOf', at])
    conditions.push(condition.includes('||') ? `(${condition})` : condition)
  })
  if (schema.anyOf !== undefined) conditions.push(`(${branches(asked, 'anyOf').join(' || ')})`)
  if (schema.oneOf !== undefined && choicesOf(schema.oneOf) === undefined) {
    const count = branches(asked, 'oneOf').map((branch) => `Number(${branch})`)
    conditions.push(`${count.join(' + ')} === 1`)
  }
  if (schema.not !== undefined) conditions.push(negated(compiler.below(asked, ['not'])))
  if (schema.if !== undefined) conditions.push(conditional(asked))
  return conditions
}

const branches = (asked: Asked, keyword: 'anyOf' | 'oneOf'): string[] =>
  (asked.schema[keyword] ?? []).map((_, at) => `(${asked.compiler.below(asked, [keyword, at])})`)

function conditional(asked: Asked): string {
  const { schema, compiler } = asked
  const then = schema.then === undefined ? 'true' : compiler.below(asked, ['then'])
  const otherwise = schema.else === undefined ? 'true' : compiler.below(asked, ['else'])
  if (then === 'true' && otherwise === 'true') return 'true'
  return `(${compiler.below(asked, ['if'])} ? ${then} : ${otherwise})`
}

function negated(condition: string): string {
  if (condition === 'true') return 'false'
  return condition === 'false' ? 'true' : `!(${condition})`
}
