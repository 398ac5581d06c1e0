import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement } from '@open-care-plan/model/testing'
import { testSiblingsRule } from '../../../test/test-rule.ts'
import { rule } from './apart-with-reason.ts'

const asAt = '2026-11-21'

type Sibling = NonNullable<CarePlanRecord['siblings']>[number]

const plan = (me: string, other: string, carer: string | undefined, sibling: Partial<Sibling> = {}) =>
  aCareOrderPlan({
    id: `plan-${me}`,
    siblings: [{ id: 'sibling-1', childRecordId: `child-${other}`, ...sibling }],
    placements: [aPlacement('2025-09-01', carer === undefined ? {} : { carer: { name: carer } })],
    child: { id: `child-${me}` },
  })
const unplaced = (me: string, other: string, sibling: Partial<Sibling> = {}) => ({
  ...plan(me, other, undefined, sibling),
  placements: [],
})

const at = (address: string, record: CarePlanRecord): CarePlanRecord => ({
  ...record,
  placements: (record.placements ?? []).map((each) => ({ ...each, carer: { ...each.carer, address } })),
})

testSiblingsRule(rule, [
  {
    name: 'they live together',
    plans: [plan('ada', 'ben', 'Mo Hale', { livesWithChild: true }), plan('ben', 'ada', 'Mo Hale')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'they live apart, and one plan says why',
    plans: [
      plan('ada', 'ben', 'Mo Hale', { reasonApart: 'No home for two was found' }),
      plan('ben', 'ada', 'Kit Orr'),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'they live apart, and neither plan says why',
    plans: [plan('ada', 'ben', 'Mo Hale', { livesWithChild: false }), plan('ben', 'ada', 'Kit Orr')],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/0/siblings/0/reasonApart',
      data: { one: 'child-ada', other: 'child-ben' },
      message: 'Enter why child child-ada and child child-ben live apart: neither plan says so',
    },
  },
  {
    name: 'they live apart, and one plan has no more than a word for it',
    plans: [plan('ada', 'ben', 'Mo Hale', { reasonApart: 'n/a' }), plan('ben', 'ada', 'Kit Orr')],
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/0/siblings/0/reasonApart' },
  },
  {
    name: 'said to live together, and placed with two carers',
    plans: [plan('ada', 'ben', 'Mo Hale', { livesWithChild: true }), plan('ben', 'ada', 'Kit Orr')],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/0/siblings/0/livesWithChild',
      data: { really: 'apart' },
    },
  },
  {
    name: 'said to live apart, and placed with one carer',
    plans: [plan('ada', 'ben', 'Mo Hale'), plan('ben', 'ada', 'mo hale', { livesWithChild: false })],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/siblings/0/livesWithChild',
      data: { really: 'together' },
    },
  },
  {
    name: 'placed with a couple, of whom each plan names another, and said to live together',
    plans: [
      plan('ada', 'ben', 'Mo Hale', { livesWithChild: true }),
      plan('ben', 'ada', 'Kit Hale', { livesWithChild: true }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed with two carers at one address',
    plans: [
      at('4 Quarry Rise, Seabrook', plan('ada', 'ben', 'Mo Hale', { livesWithChild: true })),
      at('4 quarry rise Seabrook', plan('ben', 'ada', 'Kit Orr')),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'by one plan together, by the other apart, and no placement tells',
    plans: [
      unplaced('ada', 'ben', { livesWithChild: true }),
      unplaced('ben', 'ada', { livesWithChild: false, reasonApart: 'No home for two was found' }),
    ],
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/siblings/0/livesWithChild',
        message:
          'Check who lives with whom: by one plan child child-ada and child child-ben live together, and by the other apart',
      },
      { outcome: 'fail', kind: 'conflict', path: '/1/siblings/0/livesWithChild' },
    ],
  },
  {
    name: 'nobody says where they live',
    plans: [unplaced('ada', 'ben'), unplaced('ben', 'ada')],
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/0/siblings/0' },
  },
  {
    name: 'without placements, said to live apart with no reason',
    plans: [unplaced('ada', 'ben', { livesWithChild: false }), unplaced('ben', 'ada')],
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/0/siblings/0/reasonApart' },
  },
])
