import type { IroDispute } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './dispute-resolved.ts'

const raisedOn = '2026-03-23'
const formalOn = '2026-03-30'
const dueOn = '2026-04-29'
const path = '/disputes/0/settledOn'
const plan = (...disputes: Omit<IroDispute, 'id'>[]) =>
  aCareOrderPlan({ disputes: disputes.map((each, at) => ({ id: `d${at}`, ...each })) })
const escalated = (disputes: IroDispute[]) =>
  aCareOrderPlan({ disputes, reviews: [aReview('2026-03-25', { iroView: { view: 'escalated' } })] })

testRule(rule, [
  {
    name: 'settled on the twentieth working day, over Good Friday and Easter Monday',
    plan: plan({ raisedOn, formalOn, settledOn: dueOn }),
    asAt: '2026-06-01',
    expect: { outcome: 'pass', path: '/disputes' },
  },
  {
    name: 'settled on the twenty-first',
    plan: plan({ raisedOn, formalOn, settledOn: '2026-04-30' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path,
      data: { from: formalOn, dueOn, doneOn: '2026-04-30' },
      message:
        'The dispute that became formal on 30 March 2026 was settled on 30 April 2026: that was due by 29 April 2026',
    },
  },
  {
    name: 'not settled, and the twentieth working day is today',
    plan: plan({ raisedOn, formalOn }),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { from: formalOn, dueOn },
      message: 'Settle the dispute that became formal on 30 March 2026 by 29 April 2026',
    },
  },
  {
    name: 'not settled, and the twentieth working day was yesterday',
    plan: plan({ raisedOn, formalOn }),
    asAt: '2026-04-30',
    expect: { outcome: 'needsReview', kind: 'overdue', path, data: { from: formalOn, dueOn } },
  },
  {
    name: 'settled on the twenty-first, over Christmas and New Year',
    plan: plan({ raisedOn: '2025-12-01', formalOn: '2025-12-08', settledOn: '2026-01-09' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      data: { from: '2025-12-08', dueOn: '2026-01-08', doneOn: '2026-01-09' },
    },
  },
  {
    name: 'raised informally and formally on one day',
    plan: plan({ raisedOn: formalOn, formalOn, settledOn: dueOn }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'formal at once, and nobody entered when it was first raised',
    plan: plan({ formalOn, settledOn: dueOn }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/disputes/0/raisedOn',
      data: { from: formalOn },
    },
  },
  {
    name: 'raised informally after it became formal',
    plan: plan({ raisedOn: '2026-03-31', formalOn, settledOn: dueOn }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/disputes/0/raisedOn',
      data: { from: formalOn, raisedOn: '2026-03-31' },
    },
  },
  {
    name: 'two disputes, the second without any day',
    plan: plan({ raisedOn, formalOn, settledOn: dueOn }, { about: 'The move' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/disputes/1/raisedOn',
      message: 'Enter the day on which the IRO first raised this',
    },
  },
  {
    name: 'there are no disputes, and at the last review the IRO had raised a matter formally',
    plan: escalated([]),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/disputes',
      data: { on: '2026-03-25' },
      message:
        'Add the dispute: at the review of 25 March 2026 the IRO had raised a matter formally, and the record has none of that time',
    },
  },
  {
    name: 'at the last review the IRO had raised a matter formally, and the dispute was settled that day',
    plan: escalated([{ id: 'd', raisedOn: '2026-02-02', formalOn: '2026-03-02', settledOn: '2026-03-25' }]),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'at the last review the IRO had raised a matter formally, and the only dispute was settled before it',
    plan: escalated([{ id: 'd', raisedOn: '2026-02-02', formalOn: '2026-03-02', settledOn: '2026-03-24' }]),
    asAt: '2026-06-01',
    expect: { outcome: 'needsReview', kind: 'conflict', path: '/disputes', data: { on: '2026-03-25' } },
  },
  {
    name: 'the IRO raised a matter formally before the last review, at which it was settled',
    plan: aCareOrderPlan({
      disputes: [{ id: 'd', raisedOn: '2026-02-02', formalOn: '2026-03-02', settledOn: '2026-03-24' }],
      reviews: [aReview('2026-03-25', { iroView: { view: 'escalated', on: '2026-03-24' } })],
    }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'settled on the day on which it became formal',
    plan: plan({ raisedOn, formalOn, settledOn: formalOn }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'settled the day before it became formal',
    plan: plan({ raisedOn, formalOn, settledOn: '2026-03-29' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path,
      data: { from: formalOn, settledOn: '2026-03-29' },
      message: 'Check the days: it was settled on 29 March 2026, before it became formal on 30 March 2026',
    },
  },
  {
    name: 'nobody keeps a list of disputes',
    plan: aCareOrderPlan(),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/disputes',
      message: 'Enter what the IRO has raised with managers, or record that there was nothing',
    },
  },
  {
    name: 'raised informally, and not formal yet',
    plan: plan({ raisedOn }),
    asAt: '2026-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'the IRO has raised nothing',
    plan: aCareOrderPlan({ disputes: [] }),
    asAt: '2026-06-01',
    expect: 'notApplicable',
  },
])
