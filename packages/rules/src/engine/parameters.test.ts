import { describe, expect, test } from 'vitest'
import { allRules } from '../generated/all-rules.ts'
import { parameterFault, parametersOf } from '../profiles/profile-faults.ts'
import { parameterReader } from './parameters.ts'

const declared = allRules.flatMap((rule) =>
  Object.entries(parametersOf(rule)).map(([name, parameter]) => ({ rule, id: rule.id, name, parameter })),
)

test('there are parameters', () => {
  expect(declared.length).toBeGreaterThan(3)
})

describe.each(declared)('$id $name', ({ rule, name, parameter }) => {
  const { title, min, max, default: own } = parameter

  test('says what it sets, without a full stop', () => {
    expect(title).toMatch(/^\p{Lu}.*[^.\s]$/u)
  })
  test('has a range, and its own value lies in it', () => {
    expect(min).toBeLessThan(max)
    for (const value of [min, own, max]) expect(parameterFault(rule, name, value)).toBeUndefined()
    for (const value of [min - 1, max + 1])
      expect(parameterFault(rule, name, value)?.code).toBe('E_PARAMETER_RANGE')
  })
})

describe('a parameter is read', () => {
  const days = { title: 'Days', unit: 'days', default: 10, min: 1, max: 30 } as const
  const rule = { id: 'a/b', parameters: { days } }

  test('as the rule has it, unless a profile sets it', () => {
    expect(parameterReader(rule)('days')).toBe(10)
    expect(parameterReader(rule, { days: 7 })('days')).toBe(7)
  })
  test('and one that the rule does not declare is a mistake in the rule', () => {
    expect(() => parameterReader(rule)('weeks')).toThrow('declares no parameter "weeks"')
  })
})
