import type { Worker } from '@open-care-plan/model'
import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './worker-change-cover.ts'

const asAt = '2026-11-21'
const first: Worker = {
  id: 'worker-1',
  role: 'social-worker',
  name: 'Nadia Farrow',
  from: '2025-09-01',
  coverName: 'Ravi Holt',
  coverContact: '07700 900219',
}
const left: Worker = { ...first, to: '2026-05-29' }
const next: Worker = {
  ...first,
  id: 'worker-2',
  name: 'Tom Ashdown',
  from: '2026-06-01',
  childToldOn: '2026-06-01',
  childToldHow: 'Nadia brought Tom to tea',
}
const { childToldOn: _, childToldHow: __, ...untold } = next
const adviser: Worker = { ...first, id: 'worker-3', role: 'personal-adviser', from: '2026-08-05' }

testRule(rule, [
  {
    name: 'one social worker since the beginning, with somebody who stands in',
    plan: aCareOrderPlan({ workers: [first, { id: 'manager', role: 'team-manager', name: 'Jo Pike' }] }),
    asAt,
    expect: { outcome: 'pass', path: '/workers' },
  },
  {
    name: 'a change of which the child was told no later than the day',
    plan: aCareOrderPlan({ workers: [next, left] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the day and the way are recorded with the worker who left',
    plan: aCareOrderPlan({
      workers: [{ ...left, childToldOn: '2026-05-08', childToldHow: 'Over chips' }, untold],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the worker stands in for themselves',
    plan: aCareOrderPlan({ workers: [{ ...first, coverName: ' nadia farrow' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/workers/0/coverName',
      message: 'Enter who else stands in: this worker cannot stand in while they are away themselves',
    },
  },
  {
    name: 'nobody stands in yet',
    plan: aCareOrderPlan({ workers: [{ ...first, coverName: 'To be allocated' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/workers/0/coverName' },
  },
  {
    name: 'told of the change on the day on which the child became looked after',
    plan: aCareOrderPlan({ workers: [left, { ...next, childToldOn: '2025-09-01' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told of the change before the child was looked after',
    plan: aCareOrderPlan({ workers: [left, { ...next, childToldOn: '2025-08-31' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/workers/1/childToldOn' },
  },
  {
    name: 'told of a worker who came before the child was looked after',
    plan: aCareOrderPlan({
      workers: [
        { ...left, from: '2025-01-06', to: '2025-07-01' },
        { ...next, from: '2025-07-01', childToldOn: '2025-06-30' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a change that is still to come',
    plan: aCareOrderPlan({ workers: [first, { ...untold, from: '2026-11-22' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby, who cannot be told',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2025-06-11' }, workers: [left, untold] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told the day after',
    plan: aCareOrderPlan({ workers: [left, { ...next, childToldOn: '2026-06-02' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/workers/1/childToldOn',
      data: { on: '2026-06-02', dueOn: '2026-06-01' },
      message: 'The child was told of the change of worker on 2 June 2026, after it happened on 1 June 2026',
    },
  },
  {
    name: 'no record that the child was told',
    plan: aCareOrderPlan({ workers: [left, untold] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/workers/1/childToldOn',
      message: 'Enter the day on which the child was told of the change of worker',
    },
  },
  {
    name: 'only told that the one who left was coming',
    plan: aCareOrderPlan({ workers: [{ ...left, childToldOn: '2025-09-01' }, untold] }),
    asAt,
    expect: { outcome: 'needsReview', path: '/workers/1/childToldOn' },
  },
  {
    name: 'two at once, of whom the later took over',
    plan: aCareOrderPlan({ workers: [first, untold] }),
    asAt,
    expect: { outcome: 'needsReview', path: '/workers/1/childToldOn' },
  },
  {
    name: 'the day, and not how the child was told',
    plan: aCareOrderPlan({ workers: [left, { ...untold, childToldOn: '2026-05-08' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/workers/1/childToldHow',
      message: 'Say how the child was told of the change of worker',
    },
  },
  {
    name: 'nobody stands in',
    plan: aCareOrderPlan({ workers: [{ ...first, coverName: ' ', coverContact: ' ' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/workers/0/coverName',
      message: 'Enter who stands in when this worker is away, and how the child reaches them',
    },
  },
  {
    name: 'nobody can reach the one who stands in for the personal adviser',
    plan: aCareOrderPlan({ workers: [first, { ...adviser, coverContact: '' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/workers/1/coverContact',
      message: 'Enter how the child reaches the one who stands in',
    },
  },
  {
    name: 'the last social worker left that day, and none came',
    plan: aCareOrderPlan({ workers: [{ ...first, to: '2026-11-21' }, adviser] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/workers',
      message: 'Enter who the child’s social worker is, since when, and who stands in',
    },
  },
  {
    name: 'no record of workers',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/workers',
      message: 'Record who the child’s social worker is, since when, and who stands in',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
