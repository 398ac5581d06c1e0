import fc from 'fast-check'
import * as z from 'zod'
import { CarePlanRecord, PathwayPlan } from '../src/index.ts'

const calendarDate = fc
  .integer({ min: 0, max: 6500 })
  .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

const words = fc.constantFrom('', ' ', 'Sam said so on Tuesday', 'See the report', 'Nadia Farrow')

/** Any value of a schema of the model: made by walking the schema itself, so that a new field needs nothing here. */
function arbitrary(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodExactOptional) return arbitrary(schema.unwrap() as z.core.$ZodType)
  if (schema instanceof z.ZodObject) return arbitraryObject(schema)
  if (schema instanceof z.ZodArray) return arbitraryList(schema.element as z.core.$ZodType)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) {
    // Without a limit the schema gives no number, and infinity.
    const { minValue } = schema
    const min = Number.isFinite(minValue) ? Number(minValue) : 0
    return fc.integer({ min, max: Math.min(schema.maxValue ?? 100, 100_000) })
  }
  if (schema instanceof z.ZodISODate) return calendarDate
  if (schema instanceof z.ZodString) return arbitraryText(schema)
  if (schema instanceof z.ZodCustom) return fc.constant({ authority: { own: [1, { deep: true }] } })
  throw new Error(`No arbitrary for a ${schema._zod.def.type}`)
}

function arbitraryText(schema: z.ZodString): fc.Arbitrary<unknown> {
  const pattern = patternOf(schema)
  if (pattern === undefined) return words
  const fitting = samples.filter((sample) => pattern.test(sample))
  return fitting.length > 0 ? fc.constantFrom(...fitting) : fc.stringMatching(pattern)
}

const samples = [
  '2019',
  '2019-07',
  '2019-07-31',
  'id-1',
  '9434765919',
  'SW123456',
  'SC123456',
  'B801200005001',
  '9276308686',
]

const patternOf = (schema: z.ZodString): RegExp | undefined =>
  schema.def.checks
    ?.map((check) => (check._zod.def as { pattern?: RegExp }).pattern)
    .find((pattern) => pattern !== undefined)

function arbitraryList(element: z.core.$ZodType): fc.Arbitrary<unknown> {
  return fc
    .array(arbitrary(element), { maxLength: 3 })
    .map((items) =>
      items.map((item, at) =>
        typeof item === 'object' && item !== null && 'id' in item ? { ...item, id: `item-${at}` } : item,
      ),
    )
}

function arbitraryObject(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const shape = schema.shape as Record<string, z.core.$ZodType>
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodExactOptional))
  return fc.record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, arbitrary(field)])), {
    requiredKeys: required,
  })
}

/** Any care plan that is of the shape of the model, sensible or not. */
export const anyCarePlan = arbitrary(CarePlanRecord) as fc.Arbitrary<CarePlanRecord>

/** Any pathway plan that is of the shape of the model. */
export const anyPathwayPlan = arbitrary(PathwayPlan) as fc.Arbitrary<PathwayPlan>

/** Any day in the years that the calendar covers. */
export const anyDay = calendarDate
