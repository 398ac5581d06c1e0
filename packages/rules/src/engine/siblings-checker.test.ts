import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { england } from '../profiles/england.ts'
import { defineProfile } from '../profiles/profile.ts'
import { checkSiblingGroup } from './siblings-checker.ts'

const asAt = '2026-11-21'
const plan = (id: string) => aCareOrderPlan({ id: `plan-${id}`, child: { id: `child-${id}` } })

describe('a group', () => {
  test('is reported with the records that were checked, in their order', () => {
    const report = checkSiblingGroup([plan('b'), plan('a')], { asAt })
    expect(report).toMatchObject({
      of: 'sibling-group',
      readable: true,
      documents: [
        { id: 'plan-b', childId: 'child-b' },
        { id: 'plan-a', childId: 'child-a' },
      ],
    })
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('siblings/same-iro')
  })

  test('with a plan that cannot be read says which, and runs no rule', () => {
    const broken = { ...plan('b'), needs: 'many' } as never
    const report = checkSiblingGroup([plan('a'), broken], { asAt })
    expect(report).toMatchObject({ readable: false, findings: [], differences: [], copies: [] })
    expect(report.issues).toMatchObject([{ path: '/1/needs', code: 'wrong-type' }])
  })

  test.each<[string, () => unknown, string]>([
    [
      'of one child',
      () => checkSiblingGroup([plan('a')], { asAt }),
      'Give the plans of at least two children.',
    ],
    [
      'of one child twice',
      () => checkSiblingGroup([plan('a'), plan('a')], { asAt }),
      'to compare revisions use checkHistory',
    ],
    [
      'as at no day',
      () => checkSiblingGroup([plan('a'), plan('b')], { asAt: 'today' }),
      '"today" is not a day',
    ],
  ])('%s is an error that says what to do', (_, check, message) => {
    expect(check).toThrow(message)
  })

  test('gives the copied passages by the threshold of the profile', () => {
    const [a, b] = ['a', 'b'].map((id) => ({
      ...plan(id),
      needs: [{ id: 'need-1', statement: 'one two three four five six seven eight nine' }],
    })) as [ReturnType<typeof plan>, ReturnType<typeof plan>]
    const off = { ...b, needs: [{ id: 'need-1', statement: 'one two three four five six seven X Y' }] }
    expect(checkSiblingGroup([a, b], { asAt }).copies).toMatchObject([{ similarity: 100 }])
    expect(checkSiblingGroup([a, off], { asAt }).copies).toMatchObject([{ similarity: 66 }])
    const strict = defineProfile({
      id: 'strict',
      title: 'Strict',
      extends: england,
      parameters: { 'siblings/own-words': { similarity: 70 } },
    })
    expect(checkSiblingGroup([a, off], { asAt, profile: strict }).copies).toEqual([])
  })
})
