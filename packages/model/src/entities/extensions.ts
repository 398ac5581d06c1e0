import * as z from 'zod'
import { ownFieldsProblems } from '../fields/own-fields.ts'

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }

/**
 * An authority's own fields, by the authority's own namespace, so that two never meet: `{ "wirral": { … } }`.
 *
 * Not a `z.record`: that would pass over a namespace called `__proto__`, and fail on fields that are nested very deep.
 */
export const Extensions = z
  .custom<Record<string, Record<string, Json>>>()
  .check(({ value, issues }) => {
    for (const { path, message, isName } of ownFieldsProblems(value)) {
      const at = { path: [...path], message, input: value }
      issues.push(
        isName
          ? { ...at, code: 'invalid_format', format: 'namespace', input: path.at(-1) ?? '' }
          : { ...at, code: 'custom' },
      )
    }
  })
  .meta({ title: 'Own fields', description: 'An authority’s own fields, each under a namespace of its own.' })
export type Extensions = z.infer<typeof Extensions>
