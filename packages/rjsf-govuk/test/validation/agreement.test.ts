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

const three = fc.array(answers, { minLength: 3, maxLength: 3 })

test('says what rjsf’s own validator says, of any schema that a form may have and any answers', () => {
  const found = { valid: 0, wrong: 0 }
  fc.assert(
    fc.property(schemas, three, (schema, list) => {
      const [mine, theirs] = [ours(), ajv()]
      for (const data of list) {
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
        for (const schema of [part, wrapped]) {
          expect(mine.isValid(schema, data, root)).toBe(theirs.isValid(schema, data, root))
        }
      }
    }),
    { numRuns: 300 },
  )
})
