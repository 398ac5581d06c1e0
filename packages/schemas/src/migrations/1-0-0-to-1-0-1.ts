import { park, unpark } from './parking.ts'
import type { Step } from './step.ts'

/** A record may name its JSON Schema, in `$schema`. Feedback without a name has no place to keep one. */
export const namesItsSchema: Step = {
  from: '1-0-0',
  to: '1-0-1',
  up: (record) => ({ ok: true, record: { ...unpark(record, '$schema'), schemaVersion: '1-0-1' } }),
  down: (record, form) => {
    const parked = park(record, '$schema', form !== 'carer-feedback')
    return parked.ok ? { ok: true, record: { ...parked.record, schemaVersion: '1-0-0' } } : parked
  },
}
