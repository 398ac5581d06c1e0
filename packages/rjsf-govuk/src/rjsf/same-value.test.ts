import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from './same-value.ts'

const json = fc.jsonValue({ maxDepth: 3 })

test('agrees with JSON whose members are sorted', () => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, each]) => [name, sorted(each)]),
    )
  }
  const text = (value: unknown) => JSON.stringify(sorted(JSON.parse(JSON.stringify(value))))
  fc.assert(
    fc.property(json, json, (a, b) => {
      const [one, other] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))]
      expect(sameValue(one, other)).toBe(text(one) === text(other))
      expect(sameValue(one, JSON.parse(text(one)))).toBe(true)
    }),
  )
})

test.each([
  [[], {}],
  [{ a: undefined }, { b: undefined }],
  [1, '1'],
  [null, undefined],
  [
    [1, 2],
    [2, 1],
  ],
])('%j is not %j', (a, b) => {
  expect(sameValue(a, b)).toBe(false)
})
