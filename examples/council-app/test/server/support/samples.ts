import { fileURLToPath } from 'node:url'
import type { FormId } from '@open-care-plan/schemas'
import type { JsonObject } from '../../../server/json.ts'
import { readSamples } from '../../../server/seed/samples.ts'

/** The fictional records of this repository. */
export const samples = readSamples(fileURLToPath(new URL('../../../../records', import.meta.url)))

export const planOfJoss = 'plan-joss-thorley'

/** A sample by its id, as a copy. */
export function sample(id: string): JsonObject {
  const found = samples.find(({ record }) => record.id === id)
  if (found === undefined) throw new RangeError(`No sample has the id ${id}`)
  return structuredClone(found.record)
}

/** The sample of Joss, or the only one, of a form. */
export function sampleOf(form: FormId): JsonObject {
  const of = samples.filter((each) => each.form === form).map(({ record }) => record)
  return structuredClone(of.find(({ id }) => id === planOfJoss) ?? (of[0] as JsonObject))
}
