import * as z from 'zod'
import { mustBe as sentences } from '../fields/sentences.ts'

/**
 * A field for an identifier: the shape alone, which JSON Schema can ask for in the same words. A check digit is for a
 * rule to test, so that a record with a wrong number can still be opened and put right.
 */
export const identifierField = (pattern: RegExp, mustBe: string, title: string, description: string) =>
  z.string({ error: sentences.text }).regex(pattern, { error: mustBe }).meta({ title, description })
