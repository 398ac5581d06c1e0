import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CarePlanRecord } from '../src/index.ts'
import { acceptsOf } from '../src/reading/accepts.ts'
import { duplicateIds } from '../src/reading/duplicate-ids.ts'
import { anyCarePlan } from './arbitrary-record.ts'

const accepts = acceptsOf(CarePlanRecord)
const byZod = (value: unknown) => CarePlanRecord.safeParse(value).success && duplicateIds(value).length === 0

/** Every place of a value, as the object or list that holds it and the name or number there. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): typeof found {
  if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) {
      found.push([value as Record<string, unknown>, name])
      places((value as Record<string, unknown>)[name], found)
    }
  }
  return found
}

const oddities = [
  null,
  7,
  -1,
  1.5,
  true,
  '',
  ' ',
  '2026-02-30',
  '2026-02-28',
  '2026',
  'id-1',
  'x'.repeat(101),
  [],
  {},
  [[]],
  { id: 'item-0' },
]

describe('the quick answer is that of zod and of the search for duplicate ids', () => {
  test('for any plan of the shape of the model', () => {
    fc.assert(
      fc.property(anyCarePlan, (plan) => {
        expect([accepts(plan), byZod(plan)]).toEqual([true, true])
      }),
      { numRuns: 300 },
    )
  })

  test('for a plan changed in one place', () => {
    const changes = fc.constantFrom('replace', 'drop', 'add', 'copy')
    fc.assert(
      fc.property(anyCarePlan, fc.nat(), changes, fc.constantFrom(...oddities), (plan, pick, change, odd) => {
        const copy: unknown = JSON.parse(JSON.stringify(plan))
        const all = places(copy)
        const [holder, name] = all[pick % all.length] as [Record<string, unknown>, string]
        if (change === 'replace') holder[name] = odd
        else if (change === 'drop' && !Array.isArray(holder)) delete holder[name]
        else if (change === 'add' && !Array.isArray(holder)) holder[`${name}x`] = odd
        else if (Array.isArray(holder)) holder.push(holder[Number(name)])
        expect(accepts(copy)).toBe(byZod(copy))
      }),
      { numRuns: 3000 },
    )
  })

  test('for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(accepts(value)).toBe(byZod(value))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['undefined', undefined],
    [
      'a member that is there and undefined',
      { schemaVersion: '1-0-0', id: 'a', child: { id: 'b' }, iro: undefined },
    ],
    ['a list with a hole', { schemaVersion: '1-0-0', id: 'a', child: { id: 'b' }, visits: Array(1) }],
    [
      'a member named __proto__',
      JSON.parse('{"schemaVersion":"1-0-0","id":"a","child":{"id":"b"},"__proto__":{}}'),
    ],
    [
      'own fields',
      { schemaVersion: '1-0-0', id: 'a', child: { id: 'b' }, extensions: { w: { a: [null, { b: 1 }] } } },
    ],
    [
      'own fields that JSON cannot hold',
      { schemaVersion: '1-0-0', id: 'a', child: { id: 'b' }, extensions: { w: { a: () => 1 } } },
    ],
    [
      'a namespace that is none',
      { schemaVersion: '1-0-0', id: 'a', child: { id: 'b' }, extensions: { 'a b': {} } },
    ],
  ])('for %s', (_, value) => {
    expect(accepts(value)).toBe(byZod(value))
  })

  test('for any plan whose members stand in another order', () => {
    const inOrder = (value: unknown, turn: number): unknown => {
      if (Array.isArray(value)) return value.map((item) => inOrder(item, turn))
      if (typeof value !== 'object' || value === null) return value
      const members = Object.entries(value).map(([name, member]) => [name, inOrder(member, turn)] as const)
      const from = turn % (members.length || 1)
      return Object.fromEntries([...members.slice(from), ...members.slice(0, from)].toReversed())
    }
    fc.assert(
      fc.property(anyCarePlan, fc.nat(40), (plan, turn) => {
        expect(accepts(inOrder(plan, turn))).toBe(true)
        expect(accepts({ ...(inOrder(plan, turn) as object), other: 1 })).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  test.each([2, 12, 13, 40])('for a list of %i with an id twice, and with none', (length) => {
    const needs = Array.from({ length }, (_, at) => ({ id: `need-${at}` }))
    const plan = { schemaVersion: '1-0-0', id: 'plan-1', child: { id: 'child-1' }, needs }
    expect([accepts(plan), byZod(plan)]).toEqual([true, true])
    for (const [one, other] of [
      [0, length - 1],
      [length - 2, length - 1],
    ] as const) {
      const twice = needs.with(other, { id: needs[one]?.id ?? '' })
      expect([accepts({ ...plan, needs: twice }), byZod({ ...plan, needs: twice })]).toEqual([false, false])
    }
  })
})
