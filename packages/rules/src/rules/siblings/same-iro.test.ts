import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testSiblingsRule } from '../../../test/test-rule.ts'
import { rule } from './same-iro.ts'

const asAt = '2026-11-21'

const plan = (id: string, iro?: { name?: string; reasonNotShared?: string }, ended = false) =>
  aCareOrderPlan({
    id: `plan-${id}`,
    ...(iro === undefined ? {} : { iro }),
    ...(ended ? { legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-01-05' } } : {}),
    child: { id: `child-${id}` },
  })

testSiblingsRule(rule, [
  {
    name: 'one IRO for both',
    plans: [plan('ada', { name: 'Ruth Calder' }), plan('ben', { name: 'Ruth Calder ' })],
    asAt,
    expect: 'pass',
  },
  {
    name: 'one IRO for both, with the role after the name in one plan',
    plans: [plan('ada', { name: 'Ruth Calder' }), plan('ben', { name: 'Ruth Calder, IRO' })],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two IROs, and a plan says why',
    plans: [
      plan('ada', { name: 'Ruth Calder' }),
      plan('ben', { name: 'Piet Holm', reasonNotShared: 'Ben asked for it' }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two IROs, and a plan says that there is no reason',
    plans: [
      plan('ada', { name: 'Ruth Calder' }),
      plan('ben', { name: 'Piet Holm', reasonNotShared: 'Not applicable' }),
    ],
    asAt,
    expect: [
      { outcome: 'fail', kind: 'absent' },
      { outcome: 'fail', kind: 'absent' },
    ],
  },
  {
    name: 'two IROs and no reason',
    plans: [plan('ada', { name: 'Ruth Calder' }), plan('ben', { name: 'Piet Holm' })],
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/0/iro/reasonNotShared',
        message: 'Enter why the children do not have the same IRO',
      },
      { outcome: 'fail', kind: 'absent', path: '/1/iro/reasonNotShared' },
    ],
  },
  {
    name: 'an IRO who is not named in one plan',
    plans: [plan('ada', { name: 'Ruth Calder' }), plan('ben')],
    asAt,
    expect: [{ outcome: 'needsReview', kind: 'unknown', path: '/1/iro/name' }],
  },
  {
    name: 'a brother who is no longer looked after',
    plans: [plan('ada', { name: 'Ruth Calder' }), plan('ben', { name: 'Piet Holm' }, true)],
    asAt,
    expect: 'notApplicable',
  },
])
