import { aCareOrderPlan } from '@open-care-plan/model/testing'
import {
  accommodatedIn,
  homeUnderCareOrder,
  inCareIn,
  placedForAdoption,
  shortBreaks,
} from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './type-and-details.ts'

const asAt = '2026-11-21'
const carer = { name: 'Mo Adler', address: '4 Mill Lane' }

testRule(rule, [
  { name: 'foster care with its carer', plan: inCareIn({ carer }), asAt, expect: 'pass' },
  {
    name: 'supported accommodation, known by its provider',
    plan: accommodatedIn({
      type: 'K3',
      section22C: 'other-arrangements',
      carer: { organisation: 'Harbour House' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a proposed placement whose carer is not known yet',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', planned: true, type: 'U4' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no placement recorded',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements',
      message: 'Add the placement where the child lives, or the one that is proposed',
    },
  },
  {
    name: 'the last placement has ended, and no other is there',
    plan: inCareIn({ to: '2026-11-20', carer }),
    asAt,
    expect: { outcome: 'fail', path: '/placements' },
  },
  {
    name: 'neither type nor carer',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', from: '2025-09-01' }] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/type',
        message: 'Select the type of the placement',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/carer/name',
        message: 'Enter who looks after the child there',
      },
    ],
  },
  {
    name: 'no first day, and not marked as planned',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', type: 'U6', carer }] }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/placements/0/from',
      message: 'Enter the day the placement began, or say that it is planned',
    },
  },
  {
    name: 'still marked as planned on the day after it was to begin',
    plan: inCareIn({ from: '2026-11-20', planned: true, carer }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/planned',
      data: { from: '2026-11-20' },
      message: 'Check the placement: it is marked as planned, but was to begin on 20 November 2026',
    },
  },
  {
    name: 'marked as planned on the day it is to begin',
    plan: inCareIn({ from: '2026-11-21', planned: true, carer }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the code for parents with the section for foster care',
    plan: homeUnderCareOrder({ section22C: 'foster-carer', carer }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/section22C',
      data: { type: 'P1', section22C: 'foster-carer' },
      message: 'Check the type of the placement: the type and the kind under section 22C do not go together',
    },
  },
  {
    name: 'a mother and baby unit may be a placement with a parent',
    plan: inCareIn({ type: 'R3', section22C: 'parents', carer }),
    asAt,
    expect: 'pass',
  },
  ...(
    [
      ['K3', 'not-22C'],
      ['K3', 'foster-carer'],
      ['H5', 'childrens-home'],
      ['P2', 'parents'],
      ['P2', 'not-22C'],
      ['P3', 'connected-foster-carer'],
      ['R5', 'foster-carer'],
      ['R5', 'other-arrangements'],
    ] as const
  ).map(([type, section22C]) => ({
    name: `the code ${type} with ${section22C} under section 22C`,
    plan: inCareIn({ type, section22C, carer }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/placements/0/section22C' } as const,
  })),
  {
    name: 'custody, said not to be under section 22C',
    plan: inCareIn({ type: 'R5', section22C: 'not-22C', carer }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a hospital may be other arrangements, or outside section 22C',
    plan: inCareIn({ type: 'R2', section22C: 'other-arrangements', carer }),
    asAt,
    expect: 'pass',
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'placed for adoption with people whom this record does not name',
    plan: placedForAdoption(),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the code for a placement for adoption with the section for foster care',
    plan: aCareOrderPlan({
      placements: [{ id: 'placement-1', from: '2026-06-01', type: 'A5', section22C: 'foster-carer' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/placements/0/section22C' },
  },
  {
    name: 'a placement for adoption, said not to be under section 22C',
    plan: aCareOrderPlan({
      placements: [{ id: 'placement-1', from: '2026-06-01', type: 'A5', section22C: 'not-22C' }],
    }),
    asAt,
    expect: 'pass',
  },
])
