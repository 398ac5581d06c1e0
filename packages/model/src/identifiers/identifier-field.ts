import * as z from 'zod'

/**
 * A field for an identifier: the shape alone, which JSON Schema can ask for in the same words. A check digit is for a
 * rule to test, so that a record with a wrong number can still be opened and put right.
 */
export const identifierField = (pattern: RegExp, mustBe: string, title: string, description: string) =>
  z.string({ error: 'Must be text' }).regex(pattern, { error: mustBe }).meta({ title, description })
