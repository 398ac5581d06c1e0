import { describe, expect, test } from 'vitest'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import type { AnyRule } from '../src/engine/rule.ts'
import type { RuleSource } from './sources/rule-source.ts'
import { ruleSources } from './sources.ts'

const rules = await Promise.all(
  ruleFiles().map(async ({ set, name }) => {
    const file = new URL(`../src/rules/${set}/${name}.ts`, import.meta.url)
    return ((await import(file.href)) as { rule: AnyRule }).rule
  }),
)

test('the table has every rule, and no other', () => {
  expect(Object.keys(ruleSources).sort()).toEqual(rules.map(({ id }) => id as string).sort())
})

describe.each(rules)('$id', ({ id, also = [], force, standing, inForce, citation: [first] }) => {
  const expected = ruleSources[id] as RuleSource

  test('goes by its working name, and has none where it is part of a point', () => {
    expect(also[0]).toBe(expected.working)
  })

  test('has the force and the standing of its source', () => {
    expect({ force, standing }).toEqual({ force: expected.force, standing: expected.standing })
  })

  test('has been law from the day on which its source was', () => {
    expect(inForce?.from).toBe(expected.from)
    expect(inForce?.to).toBeUndefined()
  })

  test('cites its source first', () => {
    expect({ source: first?.source, provision: first?.provision }).toEqual({
      source: expected.source,
      provision: expected.provision,
    })
  })
})

test('where the table departs from the working table, it says why', () => {
  for (const { differs } of Object.values(ruleSources)) {
    if (differs !== undefined) expect(differs).toMatch(/^\p{Lu}.{20,}[^.]$/u)
  }
})
