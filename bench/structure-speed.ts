import { readFileSync } from 'node:fs'
import { CarePlanRecord } from '@open-care-plan/model'
import { type JsonSchemaObject, schemaOf } from '@open-care-plan/schemas'
import { validateCarePlan } from '@open-care-plan/schemas/care-plan'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { Bench } from 'tinybench'

const ways = [
  'compiled validator',
  'Ajv, compiled in the process',
  'Ajv, with its lists of codes as enum',
  'zod',
] as const

export interface StructureSpeed {
  readonly name: (typeof ways)[number]
  /** Median time of one validation, in microseconds. */
  readonly median: number
  /** How many times as long as the compiled validator. */
  readonly ratio: number
}

/**
 * Times the structural validation of one plan, in one run over the same value: the compiled validator as it is published,
 * with its check of ids; Ajv compiled in the process from the published schema; the same with every `oneOf` of codes turned
 * into `enum`, which Ajv is faster with; and zod as the model uses it, without code generation.
 */
export async function structureSpeed(
  file: URL,
  milliseconds = 1000,
): Promise<{ bytes: number; speeds: StructureSpeed[] }> {
  const text = readFileSync(file, 'utf8')
  const plan: unknown = JSON.parse(text)
  const schema = await schemaOf('care-plan')
  const ajv = addFormats.default(new Ajv()).compile(schema)
  const ajvWithEnum = addFormats.default(new Ajv()).compile(withEnum(schema) as JsonSchemaObject)
  const accepted = [
    validateCarePlan(plan).ok,
    ajv(plan),
    ajvWithEnum(plan),
    CarePlanRecord.safeParse(plan).success,
  ]
  if (accepted.includes(false)) throw new Error('The plan is not accepted by all of them')

  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds })
  bench
    .add(ways[0], () => void validateCarePlan(plan))
    .add(ways[1], () => void ajv(plan))
    .add(ways[2], () => void ajvWithEnum(plan))
    .add(ways[3], () => void CarePlanRecord.safeParse(plan))
  await bench.run()
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} was not timed: ${result.state}`)
    return { name: name as StructureSpeed['name'], median: result.latency.p50 * 1000 }
  })
  const own = medians[0]?.median ?? Number.NaN
  return {
    bytes: Buffer.byteLength(text),
    speeds: medians.map((each) => ({ ...each, ratio: each.median / own })),
  }
}

/** A schema in which every list of codes is an `enum`. It accepts the same, and has no meanings to show. */
function withEnum(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withEnum)
  if (typeof node !== 'object' || node === null) return node
  const { oneOf, ...rest } = node as { readonly oneOf?: readonly { readonly const: unknown }[] }
  const below = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withEnum(value)]))
  return Array.isArray(oneOf) ? { ...below, enum: oneOf.map((branch) => branch.const) } : below
}
