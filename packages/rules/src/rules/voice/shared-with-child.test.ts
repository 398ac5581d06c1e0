import { aCareOrderPlan, aPlacement, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './shared-with-child.ts'

const asAt = '2026-11-21'
const child = {
  id: 'sharing-1',
  with: 'child',
  on: '2026-10-20',
  format: 'With pictures, at the kitchen table',
  understood: 'Knows why, and asked about Christmas',
} as const
const carer = { id: 'sharing-2', with: 'carer', on: '2026-10-20' } as const
const { on: _, ...undated } = child

testRule(rule, [
  {
    name: 'shared with the child and the carer',
    plan: aCareOrderPlan({ sharing: [child, carer] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a young person in supported accommodation, where nobody is the carer',
    plan: aSection20Plan({
      child: { dateOfBirth: '2009-06-02' },
      placements: [aPlacement('2026-06-02', { type: 'K3', section22C: 'other-arrangements' })],
      sharing: [child],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby who lives with a parent: shared with the parent',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2026-09-30' },
      placements: [aPlacement('2026-10-02', { type: 'P1', section22C: 'parents' })],
      sharing: [{ ...carer, with: 'parent' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'shared again after the plan was revised',
    plan: aCareOrderPlan({
      state: { revisedOn: '2026-11-16' },
      sharing: [{ ...child, id: 'sharing-3', on: '2026-11-16' }, child, carer],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'sharing is kept, and shows neither child nor carer',
    plan: aCareOrderPlan({ sharing: [{ ...carer, with: 'school' }] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/sharing',
        message: 'Share the plan with the child in a form that they understand, and enter the day',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/sharing',
        message: 'Share the plan with the carer, and enter the day',
      },
    ],
  },
  {
    name: 'shared the day after',
    plan: aCareOrderPlan({ sharing: [{ ...child, on: '2026-11-22' }, carer] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'neither the form nor what the child made of it',
    plan: aCareOrderPlan({ sharing: [{ id: 'sharing-1', with: 'child', on: '2026-10-20' }, carer] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/sharing/0/format',
        message: 'Say in what form the plan was shared with the child',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/sharing/0/understood',
        message: 'Say what the child made of the plan',
      },
    ],
  },
  {
    name: 'nobody has recorded how the plan was shared',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/sharing',
      message: 'Record how and when the plan was shared with the child and the carer',
    },
  },
  {
    name: 'shared on days that are not recorded',
    plan: aCareOrderPlan({ sharing: [undated, { id: 'sharing-2', with: 'carer' }] }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/sharing/0/on',
        message: 'Enter the day on which the plan was shared',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/sharing/1/on' },
    ],
  },
  {
    name: 'shared on days that are not recorded, and only one entry says how: the order of the list is no matter',
    plan: aCareOrderPlan({
      sharing: [{ id: 'sharing-3', with: 'child' }, undated, { id: 'sharing-4', with: 'child' }, carer],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/sharing/0/on' },
  },
  {
    name: 'two entries of one day: what one of them says need not be said in the other',
    plan: aCareOrderPlan({
      sharing: [{ ...child, understood: ' ' }, { ...child, id: 'sharing-3', format: '' }, carer],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an entry without a day does not count where another has one',
    plan: aCareOrderPlan({ sharing: [child, { id: 'sharing-3', with: 'child' }, carer] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'revised since it was last shared',
    plan: aCareOrderPlan({ state: { revisedOn: '2026-11-16' }, sharing: [child, carer] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/sharing/0',
      data: { revisedOn: '2026-11-16', sharedOn: '2026-10-20' },
      message:
        'Check whether the child knows what changed on 16 November 2026: the plan was last shared on 20 October 2026',
    },
  },
  {
    name: 'a baby, and no placement recorded',
    plan: aPlan({ child: { dateOfBirth: '2026-09-30' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child is under two, and there is no carer to share the plan with',
    },
  },
  {
    name: 'a draft',
    plan: aCareOrderPlan({ state: { status: 'returned' } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan is a draft: the plan that is agreed is shared' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  ...(
    [
      ['2026-10-04', 'pass'],
      ['2026-10-03', 'needsReview'],
    ] as const
  ).map(([on, expect]) => ({
    name: `the child moved on 1 November 2026, and the plan was last shared with a carer on ${on}`,
    plan: aCareOrderPlan({
      placements: [aPlacement('2025-09-01', { to: '2026-11-01' }), aPlacement('2026-11-01')],
      sharing: [child, { ...carer, on }],
    }),
    asAt,
    expect,
  })),
  {
    name: 'the child moved, and the plan was shared only with the carer before',
    plan: aCareOrderPlan({
      placements: [aPlacement('2025-09-01', { to: '2026-11-01' }), aPlacement('2026-11-01')],
      sharing: [child, { ...carer, on: '2025-09-08' }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/sharing',
      message:
        'Check whether the present carer knows the plan: it was last shared with a carer on 8 September 2025, before the placement began on 1 November 2026',
    },
  },
])
