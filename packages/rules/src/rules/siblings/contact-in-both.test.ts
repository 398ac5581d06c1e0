import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement } from '@open-care-plan/model/testing'
import { testSiblingsRule } from '../../../test/test-rule.ts'
import { rule } from './contact-in-both.ts'

const asAt = '2026-11-21'

const plan = (me: string, other: string, carer: string, contact?: CarePlanRecord['contact']) =>
  aCareOrderPlan({
    id: `plan-${me}`,
    people: [{ id: other, relationship: 'brother' }],
    siblings: [{ id: 'sibling-1', personId: other, childRecordId: `child-${other}` }],
    placements: [aPlacement('2025-09-01', { carer: { name: carer } })],
    ...(contact === undefined ? {} : { contact }),
    child: { id: `child-${me}` },
  })
const saturdays = (personId: string) => [{ id: 'contact-1', personId, frequency: 'Every Saturday' }]

testSiblingsRule(rule, [
  {
    name: 'both plans say when they see each other',
    plans: [plan('cal', 'dov', 'Mo Hale', saturdays('dov')), plan('dov', 'cal', 'Kit Orr', saturdays('cal'))],
    asAt,
    expect: 'pass',
  },
  {
    name: 'they live together',
    plans: [plan('cal', 'dov', 'Mo Hale'), plan('dov', 'cal', 'Mo Hale')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'only one of two plans knows of it',
    plans: [plan('cal', 'dov', 'Mo Hale', saturdays('dov')), plan('dov', 'cal', 'Kit Orr')],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/1/contact',
      message: 'Add the time of child child-dov with child child-cal: the plan of the other child has it',
    },
  },
  {
    name: 'neither plan has any, and neither says why',
    plans: [
      plan('cal', 'dov', 'Mo Hale'),
      plan('dov', 'cal', 'Kit Orr', [{ id: 'contact-1', personId: 'cal', none: true }]),
    ],
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/0/contact',
        message: 'Add the time of child child-cal with child child-dov, or why there is none',
      },
      { outcome: 'fail', path: '/1/contact' },
    ],
  },
  {
    name: 'two arrangements, the first of which says nothing',
    plans: [
      plan('cal', 'dov', 'Mo Hale', [{ id: 'c0', personId: 'dov' }, ...saturdays('dov')]),
      plan('dov', 'cal', 'Kit Orr', saturdays('cal')),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a brother who is no longer looked after',
    plans: [
      plan('cal', 'dov', 'Mo Hale', saturdays('dov')),
      {
        ...plan('dov', 'cal', 'Kit Orr'),
        legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-01-05' },
      },
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody says where they live, and neither plan has any time',
    plans: [plan('cal', 'dov', ' '), plan('dov', 'cal', ' ')],
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/0/siblings/0',
      message:
        'Enter whether child child-cal and child child-dov live together, or when they see each other, in both plans',
    },
  },
  {
    name: 'both plans say why there is none',
    plans: [
      plan('cal', 'dov', 'Mo Hale', [
        { id: 'c', personId: 'dov', none: true, reasonIfNone: 'An order forbids it' },
      ]),
      plan('dov', 'cal', 'Kit Orr', [
        { id: 'c', personId: 'cal', none: true, reasonIfNone: 'An order forbids it' },
      ]),
    ],
    asAt,
    expect: 'pass',
  },
])
