import type { Asked, Keywords } from '../compiler.ts'
import { isOnly } from './types.ts'

export const objects: Keywords = (asked) => {
  const { schema, name, compiler } = asked
  const checks = [...members(asked), ...dependencies(asked)]
  if (checks.length === 0) return []
  const only = isOnly(schema, 'object')
  const body = [
    `  if (typeof v !== "object" || v === null || Array.isArray(v)) return ${!only}`,
    '  const o = v as Readonly<Record<string, unknown>>',
    ...checks,
    '  return true',
  ]
  return [`${compiler.emitter.fn(body.join('\n'))}(${name})`]
}

const text = (value: string) => JSON.stringify(value)
const unless = (condition: string) => (condition === 'true' ? '' : `if (!(${condition})) return false`)

/** One walk over the members: each is asked what stands for its name, and the required ones are counted. */
function members(asked: Asked): string[] {
  const { schema } = asked
  const required = [...new Set(schema.required ?? [])]
  const { minProperties, maxProperties } = schema
  const counts = minProperties !== undefined || maxProperties !== undefined
  const inside = [
    counts ? '    count++' : '',
    nameCondition(asked),
    ...(schema.patternProperties === undefined ? byName(asked, required) : byPattern(asked, required)),
  ].filter((line) => line !== '')
  const lines: string[] = []
  if (inside.length > 0) {
    if (required.length > 0) lines.push('  let found = 0')
    if (counts) lines.push('  let count = 0')
    lines.push('  for (const k in o) {', '    const x = o[k]', ...inside, '  }')
  }
  if (required.length > 0) lines.push(`  if (found !== ${required.length}) return false`)
  if (minProperties !== undefined) lines.push(`  if (count < ${minProperties}) return false`)
  if (maxProperties !== undefined) lines.push(`  if (count > ${maxProperties}) return false`)
  return lines
}

function nameCondition(asked: Asked): string {
  if (asked.schema.propertyNames === undefined) return ''
  const check = unless(asked.compiler.below(asked, ['propertyNames'], 'k'))
  return check === '' ? '' : `    ${check}`
}

const othersCondition = (asked: Asked): string =>
  asked.schema.additionalProperties === undefined
    ? 'true'
    : asked.compiler.below(asked, ['additionalProperties'], 'x')

/** What is asked of the member of a name, by a `switch`. Members of which the same is asked stand together. */
function byName(asked: Asked, required: readonly string[]): string[] {
  const { schema, compiler } = asked
  const others = othersCondition(asked)
  const groups = new Map<string, string[]>()
  for (const name of new Set([...Object.keys(schema.properties ?? {}), ...required])) {
    const known = schema.properties !== undefined && Object.hasOwn(schema.properties, name)
    const condition = known ? compiler.below(asked, ['properties', name], 'x') : others
    const lines = [unless(condition), required.includes(name) ? 'found++' : ''].filter((line) => line !== '')
    const body = lines.map((line) => `        ${line}\n`).join('')
    groups.set(body, [...(groups.get(body) ?? []), name])
  }
  if (others === 'true') groups.delete('')
  if (groups.size === 0) return others === 'true' ? [] : [`    ${unless(others)}`]
  const cases = [...groups].map(
    ([body, names]) => `${names.map((name) => `      case ${text(name)}:\n`).join('')}${body}        break`,
  )
  const rest = others === 'true' ? [] : [`      default:\n        ${unless(others)}`]
  return ['    switch (k) {', ...cases, ...rest, '    }']
}

/** The same where patterns of names come into it: a name may be asked several things. */
function byPattern(asked: Asked, required: readonly string[]): string[] {
  const { schema, compiler } = asked
  const lines = ['    let known = false']
  for (const name of Object.keys(schema.properties ?? {})) {
    const condition = compiler.below(asked, ['properties', name], 'x')
    lines.push(`    if (k === ${text(name)}) {\n      known = true\n      ${unless(condition)}\n    }`)
  }
  for (const pattern of Object.keys(schema.patternProperties ?? {})) {
    const condition = compiler.below(asked, ['patternProperties', pattern], 'x')
    const test = `${compiler.emitter.pattern(pattern)}.test(k)`
    lines.push(`    if (${test}) {\n      known = true\n      ${unless(condition)}\n    }`)
  }
  lines.push(`    if (!known) {\n      ${unless(othersCondition(asked))}\n    }`)
  if (required.length > 0)
    lines.push(`    if (${required.map((name) => `k === ${text(name)}`).join(' || ')}) found++`)
  return lines
}

/** What a member asks for besides itself. */
function dependencies(asked: Asked): string[] {
  const { schema, compiler } = asked
  const checks: string[] = []
  for (const keyword of ['dependencies', 'dependentRequired', 'dependentSchemas'] as const) {
    for (const [name, needs] of Object.entries(schema[keyword] ?? {})) {
      const condition = Array.isArray(needs)
        ? needs.map((needed: string) => `Object.hasOwn(o, ${text(needed)})`).join(' && ') || 'true'
        : compiler.below(asked, [keyword, name], 'v')
      const check = unless(condition)
      if (check !== '') checks.push(`  if (Object.hasOwn(o, ${text(name)})) {\n    ${check}\n  }`)
    }
  }
  return checks
}
