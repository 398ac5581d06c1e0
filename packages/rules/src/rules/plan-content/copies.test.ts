import { aCareOrderPlan, aPerson, aPlacement, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './copies.ts'

const asAt = '2026-11-21'
const mother = aPerson()
const father = aPerson({ id: 'person-2', relationship: 'father' })
const on = '2026-10-20'
const child = { id: 'copy-1', to: 'child', on } as const
const parent = { id: 'copy-2', to: 'parent', personId: 'person-1', on } as const
const iro = { id: 'copy-3', to: 'iro', on } as const
const fostering = { id: 'copy-4', to: 'fostering-provider', on } as const
const everybody = [child, parent, iro, fostering]
const { on: _, ...undated } = iro
const { personId: __, ...unnamed } = parent

testRule(rule, [
  {
    name: 'child, parent, IRO and fostering provider',
    plan: aCareOrderPlan({ people: [mother], state: { copies: everybody } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not given to the child, with the reason',
    plan: aCareOrderPlan({
      people: [],
      state: { copies: [{ id: 'copy-1', to: 'child', reason: 'Read to him instead' }, iro, fostering] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child of four needs no copy',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2021-11-22' },
      people: [],
      state: { copies: [iro, fostering] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child whose age nobody knows has no copy',
    plan: {
      ...aCareOrderPlan({ people: [], state: { copies: [iro, fostering] } }),
      child: { id: 'child-1' },
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/copies',
      message:
        'Give the child a copy, or enter the date of birth: whether a child under five is to have one is not asked here',
    },
  },
  {
    name: 'a young person in supported accommodation',
    plan: aSection20Plan({
      child: { dateOfBirth: '2009-06-02' },
      people: [{ ...mother, whereaboutsUnknown: true }],
      placements: [{ id: 'placement-1', from: '2026-06-02', type: 'K3' }],
      state: { copies: [child, iro, { ...fostering, to: 'responsible-person' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed with a parent: nobody else answers for the placement',
    plan: aCareOrderPlan({
      people: [mother],
      placements: [aPlacement('2026-01-05', { type: 'P1', section22C: 'parents' })],
      state: { copies: [child, parent, iro] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'who the parents are is not recorded, and a parent has a copy',
    plan: aCareOrderPlan({ state: { copies: [child, unnamed, iro, fostering] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement of an unknown kind, and the home has a copy',
    plan: aCareOrderPlan({
      people: [],
      placements: [{ id: 'placement-1', from: '2026-01-05' }],
      state: { copies: [child, iro, { ...fostering, to: 'registered-person' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'copies are kept, and neither child nor IRO nor fostering provider has one',
    plan: aCareOrderPlan({ people: [mother], state: { copies: [parent] } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/state/copies',
        message: 'Give the child a copy in a form that suits them, or say why that is unsuitable',
      },
      { outcome: 'fail', path: '/state/copies', message: 'Give the IRO a copy of the plan' },
      { outcome: 'fail', path: '/state/copies', message: 'Give the fostering provider a copy of the plan' },
    ],
  },
  ...(
    [
      ['on the day the plan was ready', on, 'pass'],
      ['the day before, of what was not a plan yet', '2026-10-19', 'needsReview'],
    ] as const
  ).map(([name, given, expect]) => ({
    name: `the IRO was given a copy ${name}`,
    plan: aCareOrderPlan({
      people: [],
      state: { preparedOn: on, copies: [child, { ...iro, on: given }, fostering] },
    }),
    asAt,
    expect,
  })),
  {
    name: 'copies of before the plan was first ready, to everybody',
    plan: aCareOrderPlan({ people: [mother], state: { preparedOn: '2026-10-21', copies: everybody } }),
    asAt,
    expect: ['0', '1', '2', '3'].map((at) => ({
      outcome: 'needsReview' as const,
      kind: 'judge' as const,
      path: `/state/copies/${at}/on`,
      data: { on, preparedOn: '2026-10-21' },
      message:
        'Check the day: this copy is of 20 October 2026, and the plan was first ready on 21 October 2026',
    })),
  },
  {
    name: 'a copy before the plan was ready, and again since',
    plan: aCareOrderPlan({
      people: [],
      state: { preparedOn: on, copies: [child, { ...iro, id: 'x', on: '2026-10-01' }, iro, fostering] },
    }),
    asAt,
    expect: 'pass',
  },
  ...(
    [
      ['a month before the placement', '2026-09-20', 'pass'],
      ['a month and a day before the placement', '2026-09-19', 'needsReview'],
    ] as const
  ).map(([name, given, expect]) => ({
    name: `the fostering provider was given a copy ${name}`,
    plan: aCareOrderPlan({
      people: [],
      placements: [aPlacement('2025-09-01', { to: on }), aPlacement(on)],
      state: { copies: [child, iro, { ...fostering, on: given }] },
    }),
    asAt,
    expect,
  })),
  {
    name: 'the fostering provider was given a copy at the placement before this one',
    plan: aCareOrderPlan({
      people: [],
      placements: [aPlacement('2025-09-01', { to: on }), aPlacement(on)],
      state: { copies: [child, iro, { ...fostering, on: '2025-09-08' }] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/copies/2',
      data: { on: '2025-09-08', from: on },
      message:
        'Check whether those who answer for the present placement have the plan: it began on 20 October 2026, and the last copy is of 8 September 2025',
    },
  },
  {
    name: 'not given to the child as a baby, which is why for then, and withheld since without a word why',
    plan: aCareOrderPlan({
      people: [],
      state: {
        copies: [
          { id: 'then', to: 'child', on: '2018-03-01', reason: 'A baby cannot read it' },
          { ...child, withheld: true },
          iro,
          fostering,
        ],
      },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/copies/1',
      message: 'Say why this copy was withheld',
    },
  },
  {
    name: 'not given to the child, with a reason of long before the plan',
    plan: aCareOrderPlan({
      people: [],
      state: {
        preparedOn: '2025-09-08',
        copies: [{ id: 'then', to: 'child', on: '2018-03-01', reason: 'A baby cannot read' }, iro, fostering],
      },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/state/copies/0/on' },
  },
  {
    name: 'a children’s home without a copy',
    plan: aCareOrderPlan({
      people: [],
      placements: [aPlacement('2026-01-05', { type: 'K2', section22C: 'childrens-home' })],
      state: { copies: [child, iro, fostering] },
    }),
    asAt,
    expect: { outcome: 'fail', message: 'Give the registered person of the home a copy of the plan' },
  },
  {
    name: 'supported accommodation without a copy',
    plan: aCareOrderPlan({
      people: [],
      placements: [aPlacement('2026-01-05', { type: 'K3', section22C: 'other-arrangements' })],
      state: { copies: [child, iro] },
    }),
    asAt,
    expect: {
      outcome: 'fail',
      message: 'Give the person responsible at the accommodation a copy of the plan',
    },
  },
  {
    name: 'given to the IRO the day after',
    plan: aCareOrderPlan({ people: [], state: { copies: [child, { ...iro, on: '2026-11-22' }, fostering] } }),
    asAt,
    expect: { outcome: 'fail', message: 'Give the IRO a copy of the plan' },
  },
  {
    name: 'nobody has recorded who was given a copy',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/copies',
      message: 'Record who was given a copy of the plan, and when',
    },
  },
  {
    name: 'the father has none, which may be to keep the child safe',
    plan: aCareOrderPlan({ people: [mother, father], state: { copies: everybody } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/1',
      data: { personId: 'person-2' },
      message: 'Give this person a copy, or say why it is withheld',
    },
  },
  {
    name: 'withheld from a parent, with the reason',
    plan: aCareOrderPlan({
      people: [mother],
      state: { copies: [child, { ...parent, withheld: true, reason: 'The address' }, iro, fostering] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/copies/1',
      message: 'Check whether all or part of the plan may be withheld from this person',
    },
  },
  {
    name: 'withheld from a parent, and not a word why',
    plan: aCareOrderPlan({
      people: [mother],
      state: { copies: [child, { ...parent, withheld: true }, iro, fostering] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/copies/1',
      message: 'Say why this copy was withheld',
    },
  },
  {
    name: 'one copy to a parent who is not named, and two parents',
    plan: aCareOrderPlan({ people: [mother, father], state: { copies: [child, unnamed, iro, fostering] } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/state/copies/1/personId',
        message: 'Select the person to whom this copy was given',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/state/copies/1/personId' },
    ],
  },
  {
    name: 'who the parents are is not recorded',
    plan: aCareOrderPlan({ state: { copies: [child, iro, fostering] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    },
  },
  {
    name: 'a copy without its day',
    plan: aCareOrderPlan({ people: [], state: { copies: [child, undated, fostering] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/copies/1/on',
      message: 'Enter the day on which this copy was given',
    },
  },
  {
    name: 'a placement of an unknown kind, and nobody there has a copy',
    plan: aCareOrderPlan({
      people: [],
      placements: [{ id: 'placement-1', from: '2026-01-05' }],
      state: { copies: [child, iro] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/copies',
      message:
        'Record to whom a copy went at the placement: the fostering provider, the home or the person responsible',
    },
  },
  {
    name: 'a draft',
    plan: aCareOrderPlan({ state: { status: 'draft' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The plan is a draft: copies are given of the plan that is agreed',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a copy was given, and nobody entered to whom',
    plan: aCareOrderPlan({
      people: [mother],
      state: { copies: [child, parent, { id: 'copy-3', on }, fostering] },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/copies/2/to' },
  },
])
