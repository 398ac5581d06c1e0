import type { RJSFSchema } from '@rjsf/utils'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ajv, ours, said } from './agreement.ts'
import { answers, schemas } from './schemas.ts'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

/**
 * Of an empty list Ajv says what it said of the list before, where `contains` stands in a loop (its variable outlives the
 * turn). The test below says so of one case; here such pairs are left out.
 */
const isRemembered = (schema: unknown, data: unknown): boolean =>
  JSON.stringify(schema).includes('"contains":') && (JSON.stringify(data) ?? '').includes('[]')

const three = fc.array(answers, { minLength: 3, maxLength: 3 })

test('says what rjsf’s own validator says, of any schema that a form may have and any answers', () => {
  const found = { valid: 0, wrong: 0 }
  fc.assert(
    fc.property(schemas, three, (schema, list) => {
      const [mine, theirs] = [ours(), ajv()]
      for (const data of list) {
        if (isRemembered(schema, data)) continue
        const one = said(mine, schema, data, { a: { 'ui:title': 'Name on the form' } })
        expect(one).toEqual(said(theirs, schema, data, { a: { 'ui:title': 'Name on the form' } }))
        found[one.isValid ? 'valid' : 'wrong']++
      }
    }),
    { numRuns: 600 },
  )
  expect(found.valid).toBeGreaterThan(200)
  expect(found.wrong).toBeGreaterThan(200)
})

test('says the same of a part of a schema, whose references are those of the whole', () => {
  fc.assert(
    fc.property(schemas, schemas, three, (root, { definitions: _, ...part }, list) => {
      const [mine, theirs] = [ours(), ajv()]
      const wrapped = { allOf: [part, { required: ['a'] }] } as RJSFSchema
      for (const data of list) {
        if (isRemembered([part, root], data)) continue
        for (const schema of [part, wrapped]) {
          expect(mine.isValid(schema, data, root)).toBe(theirs.isValid(schema, data, root))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('an empty list contains nothing, whatever the list before it contained', () => {
  const schema: RJSFSchema = { additionalProperties: { contains: { maximum: 3 } } }
  const isValid = (data: unknown) => [ours(), ajv()].map((each) => each.isValid(schema, data, schema))
  expect(isValid({ b: [] })).toEqual([false, false])
  expect(isValid({ a: [1], b: [] })).toEqual([false, true])
})
