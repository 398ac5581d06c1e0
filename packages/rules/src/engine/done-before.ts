import { happenedBy } from '../facts/by-day.ts'
import type { Located } from '../facts/located.ts'
import type { Verdict } from './rule.ts'
import { late, unknown } from './verdicts.ts'

/**
 * What is to be said of dates that had to come no later than a day: a finding `unknown` under the name of the field where none
 * is recorded by `asAt`, a finding `late` under that name and `Late` where it came after.
 */
export function doneBefore<K extends string>(
  { value, path }: Located<{ readonly [field in K]?: string }>,
  fields: readonly K[],
  dueOn: string,
  asAt: string,
): Verdict[] {
  return fields.flatMap((field) => {
    const on = value[field]
    const at = `${path}/${field}`
    if (!happenedBy(on, asAt)) return [unknown(at, {}, field)]
    return on > dueOn ? [late(at, { on, dueOn }, `${field}Late`)] : []
  })
}
