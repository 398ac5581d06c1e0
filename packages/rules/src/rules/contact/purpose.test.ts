import { aCareOrderPlan, aContactArrangement, aPerson } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './purpose.ts'

const asAt = '2026-11-21'
const people = [aPerson()]

testRule(rule, [
  {
    name: 'what family time is for',
    plan: aCareOrderPlan({ people, contact: [aContactArrangement()] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not what it is for',
    plan: aCareOrderPlan({ people, contact: [aContactArrangement({ purpose: '' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact/0/purpose',
      data: { who: 'the child’s mother' },
      message: 'Enter what family time with the child’s mother is for',
    },
  },
  {
    name: 'with somebody whom the record does not name',
    plan: aCareOrderPlan({ contact: [{ id: 'contact-1', frequency: 'Every Sunday' }] }),
    asAt,
    expect: { outcome: 'fail', message: 'Enter what family time with this person is for' },
  },
  {
    name: 'no contact has no purpose',
    plan: aCareOrderPlan({
      people,
      contact: [{ id: 'contact-1', none: true, reasonIfNone: 'Sam is afraid' }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no family time set out', plan: aCareOrderPlan({ people }), asAt, expect: 'notApplicable' },
])
