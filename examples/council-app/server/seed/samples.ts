import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormId } from '@open-care-plan/schemas'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** A record to begin with. */
export interface Sample {
  readonly form: FormId
  readonly record: JsonObject
}

const others: readonly Exclude<FormId, 'care-plan' | 'sdq-scores'>[] = [
  'pep',
  'health-passport',
  'pathway-plan',
  'carer-update',
  'carer-feedback',
]

/** The fictional records of a folder such as `examples/records`: care plans in it, one record of each other form in `other`. */
export function readSamples(folder: string): Sample[] {
  const plans = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readRecord(join(folder, name)))
  const samples: Sample[] = [
    ...plans.map((record) => ({ form: 'care-plan' as const, record })),
    ...others.map((form) => ({ form, record: readRecord(join(folder, 'other', `${form}.json`)) })),
  ]
  return [...samples, ...scoresOf(plans)]
}

/** The SDQ scores of the good plan again, as a record of their own: as a school or nurse sends them in. */
function scoresOf(plans: readonly JsonObject[]): Sample[] {
  const plan = plans.find(({ id }) => id === 'plan-joss-thorley')
  if (plan === undefined || !isJsonObject(plan.health) || !isJsonObject(plan.child)) return []
  const record: JsonObject = {
    schemaVersion: plan.schemaVersion as Json,
    id: 'sdq-joss-thorley',
    child: plan.child,
    carePlanId: plan.id as Json,
    revision: 1,
    scores: plan.health.sdq ?? [],
  }
  return [{ form: 'sdq-scores', record }]
}

function readRecord(file: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (isJsonObject(value)) return value
  throw new TypeError(`${file} holds no record`)
}
