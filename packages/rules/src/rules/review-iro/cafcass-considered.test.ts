import type { IroDispute } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './cafcass-considered.ts'

const formalOn = '2026-03-30'
const path = '/disputes/0/cafcassConsideredOn'
const data = { from: formalOn, dueOn: '2026-04-29' }
const plan = (...disputes: Omit<IroDispute, 'id'>[]) =>
  aCareOrderPlan({ disputes: disputes.map((each, at) => ({ id: `d${at}`, ...each })) })

testRule(rule, [
  {
    name: 'formal, and not settled on the twentieth working day, over Easter',
    plan: plan({ formalOn }),
    asAt: '2026-04-29',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data,
      message:
        'Consider a referral to Cafcass if the dispute that became formal on 30 March 2026 is not settled by 29 April 2026',
    },
  },
  {
    name: 'formal, and not settled on the twenty-first',
    plan: plan({ formalOn }),
    asAt: '2026-04-30',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      data,
      message:
        'Consider a referral to Cafcass, and enter the day: nothing shows that the dispute that became formal on 30 March 2026 was settled by 29 April 2026',
    },
  },
  {
    name: 'settled on the day on which it became formal',
    plan: plan({ formalOn, settledOn: formalOn }),
    asAt: '2026-04-30',
    expect: 'pass',
  },
  {
    name: 'settled, as the record has it, the day before it became formal',
    plan: plan({ formalOn, settledOn: '2026-03-29' }),
    asAt: '2026-04-30',
    expect: { outcome: 'needsReview', kind: 'unknown', path, data },
  },
  {
    name: 'not settled, and a referral was considered',
    plan: plan({ formalOn, cafcassConsideredOn: '2026-04-30' }),
    asAt: '2026-04-30',
    expect: { outcome: 'pass', path: '/disputes' },
  },
  {
    name: 'not settled, and it was referred',
    plan: plan({ formalOn, cafcassReferredOn: '2026-05-05' }),
    asAt: '2026-05-20',
    expect: 'pass',
  },
  {
    name: 'not settled, and a referral is to be considered tomorrow',
    plan: plan({ formalOn, cafcassConsideredOn: '2026-05-21' }),
    asAt: '2026-05-20',
    expect: 'needsReview',
  },
  {
    name: 'two disputes, one settled late and one not settled',
    plan: plan({ formalOn, settledOn: '2026-05-12' }, { formalOn }),
    asAt: '2026-05-20',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/disputes/1/cafcassConsideredOn' },
  },
  {
    name: 'raised informally',
    plan: plan({ raisedOn: formalOn }),
    asAt: '2026-05-20',
    expect: 'notApplicable',
  },
  {
    name: 'becomes formal tomorrow',
    plan: plan({ raisedOn: formalOn, formalOn: '2026-05-21' }),
    asAt: '2026-05-20',
    expect: 'notApplicable',
  },
  {
    name: 'formal in an earlier time in care',
    plan: plan({ formalOn: '2025-08-29' }),
    asAt: '2026-05-20',
    expect: 'notApplicable',
  },
  {
    name: 'the IRO has raised nothing',
    plan: aCareOrderPlan({ disputes: [] }),
    asAt: '2026-05-20',
    expect: 'notApplicable',
  },
  {
    name: 'nobody keeps a list of disputes',
    plan: aCareOrderPlan(),
    asAt: '2026-05-20',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/disputes' },
  },
])
