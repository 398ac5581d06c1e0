import {
  aCareOrderPlan,
  aLegalStatus,
  aPerson,
  aPlacement,
  aPlan,
  aReview,
  aSection20Plan,
  aView,
} from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './wishes-ascertained.ts'

const asAt = '2026-11-21'
const changed = { significantChange: true, revisedOn: '2026-11-18' } as const
const mother = aPerson()
const father = aPerson({ id: 'person-2', name: 'Ray', relationship: 'father' })
const ofMother = (on: string, changes: Parameters<typeof aView>[1] = {}) =>
  aView(on, { id: 'view-mother', whose: 'parent', personId: 'person-1', ...changes })
const { on: _, ...undated } = aView('2026-11-04')
const moved = [aPlacement('2025-09-01', { to: '2026-02-02' }), aPlacement('2026-02-02')]
const longAgo = [aPlacement('2025-09-01')]

testRule(rule, [
  {
    name: 'the child and the parents were asked before a change',
    plan: aCareOrderPlan({
      state: changed,
      people: [mother, father],
      views: [aView('2026-11-04'), ofMother('2026-11-18'), ofMother('2026-11-10', { personId: 'person-2' })],
    }),
    asAt,
    expect: { outcome: 'pass', path: '/views' },
  },
  ...(
    [
      ['the day before a placement order', '2026-11-19', 'fail'],
      ['the day of a placement order', '2026-11-18', 'pass'],
    ] as const
  ).map(([day, ordered, outcome]) => ({
    name: `the plan was changed on ${day}, and the mother was not asked`,
    plan: aCareOrderPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('C2', '2025-09-01', { to: ordered }), aLegalStatus('E1', ordered)],
      },
      state: changed,
      people: [mother],
      views: [aView('2026-11-04')],
    }),
    asAt,
    expect: outcome,
  })),
  {
    name: 'asked six months before the change, to the day',
    plan: aCareOrderPlan({ state: changed, views: [aView('2026-05-18')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'that the child’s wishes could not be had, and no more than a word for it',
    plan: aCareOrderPlan({
      state: changed,
      views: [{ id: 'view-1', whose: 'child', on: '2026-11-10', notObtained: 'Not recorded' }],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'why the child’s wishes could not be had',
    plan: aCareOrderPlan({
      state: changed,
      views: [{ id: 'view-1', whose: 'child', on: '2026-11-10', notObtained: 'In hospital, asleep' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child spoke at a review, and the parents’ views were had for it',
    plan: aCareOrderPlan({
      state: changed,
      people: [mother, father],
      reviews: [aReview('2026-11-11', { parentsViews: 'Both came' })],
      views: [],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a parent who agreed, and one whom nobody can reach',
    plan: aCareOrderPlan({
      state: {
        ...changed,
        agreements: [
          { id: 'agreement-1', who: 'parent', personId: 'person-1', agreed: 'no', on: '2026-11-14' },
        ],
      },
      people: [mother, { ...father, whereaboutsUnknown: true }],
      views: [aView('2026-11-04')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'asked six months and a day before the change, and nobody asked the parent',
    plan: aCareOrderPlan({ state: changed, people: [mother], views: [aView('2026-05-17')] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'overdue',
        path: '/state/revisedOn',
        data: { on: '2026-11-18' },
        message:
          'Enter what the child wished before the plan was changed on 18 November 2026, or why they could not be asked',
      },
      {
        outcome: 'fail',
        kind: 'overdue',
        path: '/people/0',
        data: { on: '2026-11-18', personId: 'person-1' },
        message:
          'Enter what this parent wished before the plan was changed on 18 November 2026, or why they could not be asked',
      },
    ],
  },
  {
    name: 'the child was asked on the day after the change',
    plan: aCareOrderPlan({ state: changed, views: [aView('2026-11-19')] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the child did not attend the review and sent no views',
    plan: aCareOrderPlan({
      state: changed,
      reviews: [aReview('2026-11-11', { participation: 'PN7' })],
      views: [],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'words of the child without a day, which may be of that time',
    plan: aCareOrderPlan({ state: changed, views: [undated] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/revisedOn' },
  },
  {
    name: 'nobody has recorded any views',
    plan: aCareOrderPlan({ state: changed }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/views',
      message: 'Record what the child and the parents wish and feel, and when they were asked',
    },
  },
  {
    name: 'a move, with no record that the child and the mother were asked',
    plan: aCareOrderPlan({ placements: moved, people: [mother], views: [aView('2026-11-04')] }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/1',
        message:
          'Enter what the child wished before the placement of 2 February 2026, or why they could not be asked',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/people/0',
        message:
          'Enter what this parent wished before the placement of 2 February 2026, or why they could not be asked',
      },
    ],
  },
  {
    name: 'a move before which the child was heard for the placement plan, and the mother agreed',
    plan: aSection20Plan({
      legal: {
        lookedAfterFrom: '2026-02-02',
        section20: { consentBy: ['person-1'], consentOn: '2026-02-02' },
      },
      placements: [aPlacement('2026-02-02', { plan: { childsWishesOn: '2026-01-28' } })],
      people: [mother],
      views: [],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that ended with none to follow',
    plan: aCareOrderPlan({
      placements: [aPlacement('2025-09-01', { to: '2026-11-16' })],
      people: [mother],
      views: [],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/to',
        message:
          'Enter what the child wished before the placement ended on 16 November 2026, or why they could not be asked',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/people/0',
        message:
          'Enter what this parent wished before the placement ended on 16 November 2026, or why they could not be asked',
      },
    ],
  },
  {
    name: 'a baby, whose parents were asked',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2025-08-30' },
      state: changed,
      people: [mother],
      views: [ofMother('2026-11-10')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child who turned two between the change and the day of the check',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2024-11-19' },
      state: changed,
      people: [mother],
      views: [ofMother('2026-11-10')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child who turned two on the day of the change',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2024-11-18' },
      state: changed,
      people: [mother],
      views: [ofMother('2026-11-10')],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/state/revisedOn' },
  },
  {
    name: 'no decision of the last twelve months',
    plan: aCareOrderPlan({ placements: longAgo, views: [] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The record has the day of no decision of late' },
  },
  {
    name: 'an authority that looks two years back',
    plan: aCareOrderPlan({ placements: longAgo, views: [] }),
    asAt,
    parameters: { lookBackMonths: 24 },
    expect: 'needsReview',
  },
  {
    name: 'an authority that asks again within three months',
    plan: aCareOrderPlan({ placements: longAgo, state: changed, views: [aView('2026-08-17')] }),
    asAt,
    parameters: { freshMonths: 3 },
    expect: 'fail',
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true }, state: changed }),
    asAt,
    expect: 'notApplicable',
  },
])
