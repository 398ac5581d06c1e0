import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as identifiers from './index.ts'

const patternOf = (field: z.ZodType) => (z.toJSONSchema(field) as { pattern: string }).pattern

/** Every field of the folder with its check, by the names that go together: `checkUpn` and `upnField`. */
const exported: Record<string, unknown> = identifiers
const pairs = Object.entries(exported).flatMap(([name, check]) => {
  if (!name.startsWith('check')) return []
  const fieldName = `${name.charAt(5).toLowerCase()}${name.slice(6)}Field`
  const makeField = exported[fieldName] as (title?: string, description?: string) => z.ZodType
  return [{ name, makeField, check: check as (value: string) => identifiers.IdentifierCheck }]
})

test('there are eight identifiers, each with a check and a field', () => {
  expect(pairs).toHaveLength(8)
  for (const { name, makeField } of pairs) expect(makeField, name).toBeTypeOf('function')
})

describe.each(pairs)('$name', ({ makeField, check }) => {
  const anyText = fc.oneof(
    fc.stringMatching(new RegExp(patternOf(makeField()))),
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.string({ unit: fc.constantFrom(...'SWXABUN0123456789 -_\n'), maxLength: 24 }),
  )

  test('the field says in JSON Schema what it says here', () => {
    const pattern = new RegExp(patternOf(makeField()), 'u')
    fc.assert(
      fc.property(anyText, (value) => {
        expect(makeField().safeParse(value).success).toBe(pattern.test(value))
      }),
      { numRuns: 500 },
    )
  })

  test('what passes the check fits the field', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        if (check(value).ok) expect(makeField().safeParse(value).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a reason is a sentence without a full stop, and does not repeat what was typed', () => {
    const result = check('Zq7%')
    if (!result.ok) {
      expect(result.reason).toMatch(/^[A-Z].*[^.]$/)
      expect(result.reason).not.toContain('Zq7%')
    }
    expect(check('\u0000'.repeat(50)).ok).toBe(false)
  })

  test('the field has a title and a hint, which can be changed', () => {
    expect(makeField().meta()).toEqual({
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\.$/),
    })
    expect(makeField('Former number', 'The one before.').meta()).toEqual({
      title: 'Former number',
      description: 'The one before.',
    })
  })

  test('refuses what is not text', () => {
    expect(
      makeField()
        .safeParse(42)
        .error?.issues.map((issue) => issue.message),
    ).toEqual(['Must be text'])
  })

  test('reads a long text at once', () => {
    for (const value of ['A'.repeat(1_000_000), '1'.repeat(1_000_000), ' '.repeat(1_000_000)]) {
      expect(check(value).ok).toBe(false)
    }
  })
})
