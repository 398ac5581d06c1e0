import { aCareOrderPlan, aPerson, aPlacement, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './participation-routes.ts'

const asAt = '2026-11-21'
const mother = aPerson()
const father = aPerson({ id: 'person-2', relationship: 'father' })
const how = 'Asked a week before each review, and at it'
const child = { id: 'route-1', who: 'child', how } as const
const parent = { id: 'route-2', who: 'parent', personId: 'person-1', how } as const
const carer = { id: 'route-3', who: 'carer', how } as const
const unnamed = { id: 'route-2', who: 'parent', how } as const

testRule(rule, [
  {
    name: 'child, parent and carer',
    plan: aCareOrderPlan({ people: [mother], participation: { routes: [child, parent, carer] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby: parents and carer',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2026-09-30' },
      people: [mother],
      participation: { routes: [parent, carer] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a young person who came alone, in supported accommodation',
    plan: aSection20Plan({
      child: { dateOfBirth: '2009-06-02' },
      unaccompanied: { unaccompanied: true },
      placements: [aPlacement('2026-06-02', { type: 'K3', section22C: 'other-arrangements' })],
      participation: { routes: [child] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'who the parents are is not recorded, and parents take part',
    plan: aCareOrderPlan({ participation: { routes: [child, unnamed, carer] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/participation/routes',
      message: 'Add how the child, each parent and the carer take part in decisions from now on',
    },
  },
  {
    name: 'the child alone',
    plan: aCareOrderPlan({ people: [mother], participation: { routes: [child] } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/people/0',
        data: { personId: 'person-1' },
        message: 'Add how this person takes part in decisions from now on',
      },
      {
        outcome: 'needsReview',
        path: '/participation/routes',
        message: 'Add how the carer takes part in decisions from now on',
      },
    ],
  },
  {
    name: 'the carer alone, without a word how',
    plan: aCareOrderPlan({ participation: { routes: [{ id: 'route-3', who: 'carer' }] } }),
    asAt,
    expect: [
      { outcome: 'needsReview', message: 'Add how the child takes part in decisions from now on' },
      { outcome: 'needsReview', message: 'Add how the parents take part in decisions from now on' },
      { outcome: 'needsReview', path: '/participation/routes/0/how', message: 'Say how they take part' },
    ],
  },
  {
    name: 'one route for a parent who is not named, and two parents',
    plan: aCareOrderPlan({ people: [mother, father], participation: { routes: [child, unnamed, carer] } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/participation/routes/1/personId',
        message: 'Select the parent who takes part in this way',
      },
      { outcome: 'needsReview', path: '/participation/routes/1/personId' },
    ],
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
