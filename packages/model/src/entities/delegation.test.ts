import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { DelegatedDecision, delegationCategories } from './delegation.ts'

test('the categories are those that SI 2013/984 put into Schedule 2', () => {
  expect(Object.keys(delegationCategories)).toEqual([
    'health-and-dental',
    'education',
    'leisure-and-home-life',
    'faith',
    'social-media',
    'other',
  ])
  expect(choicesOf(DelegatedDecision, 'category')).toEqual(delegationCategories)
})

test('carer, parent, authority or child may decide, or together', () => {
  expect(Object.keys(choicesOf(DelegatedDecision, 'decidedBy'))).toEqual([
    'carer',
    'parent',
    'authority',
    'child',
    'together',
  ])
})

testEntity(DelegatedDecision, {
  reads: {
    'a category that nobody has been given yet': { category: 'social-media' },
    'two decisions of one category, each with its own decider, are two items': {
      category: 'education',
      decision: 'Trips of one day',
      decidedBy: 'carer',
      conditions: 'Kim hears of it before',
    },
  },
  refuses: { 'two deciders in one answer': [{ decidedBy: ['carer', 'parent'] }, '/decidedBy'] },
})
