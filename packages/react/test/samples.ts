import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CarePlanRecord } from '@open-care-plan/model'

const records = join(import.meta.dirname, '../../../examples/records')

/** One of the invented plans of `examples/records`, by the name of its file. */
export const samplePlan = (name: string): CarePlanRecord => sampleRecord(name) as CarePlanRecord

/** One of the invented records of `examples/records`: `other/health-passport`. */
export const sampleRecord = (name: string): unknown =>
  JSON.parse(readFileSync(join(records, `${name}.json`), 'utf8'))
