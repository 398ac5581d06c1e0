import type { Located } from '../facts/located.ts'
import { present } from '../facts/present.ts'
import type { Verdict } from './rule.ts'
import { absent } from './verdicts.ts'

/** One `absent` for each of the fields that says nothing. The rule has a message under the name of each field. */
export const missingFields = <T extends object>(
  { value, path }: Located<T>,
  fields: readonly (keyof T & string)[],
): Verdict[] =>
  fields.filter((field) => !present(value[field])).map((field) => absent(`${path}/${field}`, {}, field))
