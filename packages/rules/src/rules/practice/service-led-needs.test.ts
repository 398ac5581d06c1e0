import { aCareOrderPlan, aNeed, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './service-led-needs.ts'

const asAt = '2026-11-21'
const plan = (...statements: string[]) =>
  aCareOrderPlan({ needs: statements.map((statement, at) => aNeed({ id: `need-${at + 1}`, statement })) })

testRule(rule, [
  {
    name: 'a need with its reason',
    plan: plan('Sam needs to feel safe at night, because the nights at home were loud'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a service with its reason',
    plan: plan('Sam needs play therapy, because he cannot yet speak of the fire'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a service, and no word of why',
    plan: plan('Sam needs to feel safe at night', 'Needs therapy.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/1/statement',
      data: { service: 'therapy' },
      message: 'Say what the child needs and why: the need names a service, therapy, and no reason for it',
    },
  },
  { name: 'no needs, which is reported on its own', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'a child who is no longer looked after',
    plan: aPlan({ legal: { lookedAfterFrom: '2024-01-05', lookedAfterUntil: '2026-01-05' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a need that is not put in words yet',
    plan: aCareOrderPlan({ needs: [{ id: 'need-1' }] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No need is recorded' },
  },
])
