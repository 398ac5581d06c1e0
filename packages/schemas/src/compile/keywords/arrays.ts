import type { JsonSchema } from '../../json-schema.ts'
import type { Asked, Keywords } from '../compiler.ts'
import type { Place } from '../references.ts'
import { isOnly } from './types.ts'

export const arrays: Keywords = (asked) => {
  const { schema, name, compiler } = asked
  const checks = [...lengths(asked), ...tuple(asked), ...each(asked), ...contained(asked), ...unique(asked)]
  if (checks.length === 0) return []
  const only = isOnly(schema, 'array')
  const body = [`  if (!Array.isArray(v)) return ${!only}`, ...checks, '  return true']
  return [`${compiler.emitter.fn(body.join('\n'))}(${name})`]
}

const unless = (condition: string) => (condition === 'true' ? [] : [`  if (!(${condition})) return false`])

function lengths({ schema: { minItems, maxItems } }: Asked): string[] {
  return [
    ...(minItems === undefined ? [] : unless(`v.length >= ${minItems}`)),
    ...(maxItems === undefined ? [] : unless(`v.length <= ${maxItems}`)),
  ]
}

const loop = (from: number, condition: string) =>
  condition === 'true'
    ? []
    : [
        `  for (let at = ${from}; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(${condition})) return false
  }`,
      ]

/** The first items, each by a schema of its own: `items` as a list in draft-07, `prefixItems` in 2020-12. */
function firstItems({ schema, compiler }: Asked): readonly ['items' | 'prefixItems', readonly JsonSchema[]] {
  if (compiler.dialect === '2020-12') return ['prefixItems', schema.prefixItems ?? []]
  return ['items', Array.isArray(schema.items) ? (schema.items as readonly JsonSchema[]) : []]
}

function tuple(asked: Asked): string[] {
  const [keyword, schemas] = firstItems(asked)
  return schemas.flatMap((_, at) => {
    const condition = asked.compiler.below(asked, [keyword, at], 'x')
    if (condition === 'true') return []
    return [
      `  if (v.length > ${at}) {\n    const x: unknown = v[${at}]\n    if (!(${condition})) return false\n  }`,
    ]
  })
}

function each(asked: Asked): string[] {
  const { schema, compiler } = asked
  const [, first] = firstItems(asked)
  const rest = Array.isArray(schema.items) ? 'additionalItems' : 'items'
  return schema[rest] === undefined ? [] : loop(first.length, compiler.below(asked, [rest], 'x'))
}

function contained(asked: Asked): string[] {
  const { schema, compiler } = asked
  if (schema.contains === undefined) return []
  const { minContains = 1, maxContains } = compiler.dialect === '2020-12' ? schema : {}
  const most = maxContains === undefined ? '' : ` || count > ${maxContains}`
  return [
    `  let count = 0
  for (const x of v as readonly unknown[]) if (${compiler.below(asked, ['contains'], 'x')}) count++
  if (count < ${minContains}${most}) return false`,
  ]
}

function unique({ schema, place, compiler }: Asked): string[] {
  const { emitter, uniqueIds, references } = compiler
  const conditions: string[] = []
  if (schema.uniqueItems) {
    emitter.helper('equal')
    conditions.push(...unless(`${emitter.helper('distinct')}(v)`))
  }
  if (uniqueIds && schema.items !== undefined && asksForId(references.below(place, 'items'), compiler)) {
    conditions.push(...unless(`v.length < 2 || ${emitter.helper('distinctIds')}(v)`))
  }
  return conditions
}

/** Whether a schema asks for an object with an `id`. */
function asksForId({ schema, base }: Place, compiler: Asked['compiler']): boolean {
  if (typeof schema !== 'object') return false
  if (schema.$ref !== undefined) return asksForId(compiler.references.resolve(schema.$ref, base), compiler)
  return isOnly(schema, 'object') && (schema.required?.includes('id') ?? false)
}
