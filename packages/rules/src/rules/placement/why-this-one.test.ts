import { aPerson } from '@open-care-plan/model/testing'
import {
  accommodatedIn,
  homeUnderCareOrder,
  inCareIn,
  placedForAdoption,
  since,
} from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './why-this-one.ts'

const asAt = '2026-11-21'
const choice = {
  reason: 'Mo has fostered children who wake at night, and lives near the school',
  parents: 'Kim is in hospital, and nobody else has parental responsibility',
  familyAndFriends: 'Gran was asked, and is too ill',
  nearHome: 'Two miles from home',
  school: 'Sam stays at the same school',
  inArea: 'In the area',
}

testRule(rule, [
  { name: 'every matter that applies is answered', plan: inCareIn({ choice }), asAt, expect: 'pass' },
  {
    name: 'in the area, near home and without a change of school, as the placement itself records',
    plan: inCareIn({
      choice: { reason: choice.reason, parents: choice.parents, familyAndFriends: choice.familyAndFriends },
      inArea: true,
      distanceMiles: 2,
      disruptsSchooling: false,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said: parents, family and the reason are law that was read, the rest is for a person',
    plan: inCareIn(),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/choice/reason',
        message: 'Enter why this placement was chosen for the child',
      },
      {
        outcome: 'fail',
        path: '/placements/0/choice/parents',
        message: 'Enter why the child cannot live with a parent or other person with parental responsibility',
      },
      {
        outcome: 'fail',
        path: '/placements/0/choice/familyAndFriends',
        message: 'Enter who among family and friends was considered, and why not',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/choice/nearHome',
        message: 'Enter whether the placement is near the child’s home, and why not if not',
      },
      { outcome: 'needsReview', path: '/placements/0/choice/school' },
      { outcome: 'needsReview', path: '/placements/0/choice/inArea' },
    ],
  },
  {
    name: 'with a grandmother who fosters: family need not be ruled out',
    plan: inCareIn({
      type: 'U3',
      section22C: 'connected-foster-carer',
      choice: {
        reason: choice.reason,
        parents: choice.parents,
        nearHome: 'Same street',
        school: 'Same school',
      },
      inArea: true,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with a parent under a care order: only why',
    plan: homeUnderCareOrder({
      choice: { reason: 'Kim has been sober for a year, and Sam asked to go home' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with a parent, and not why',
    plan: homeUnderCareOrder(),
    asAt,
    expect: { outcome: 'fail', path: '/placements/0/choice/reason' },
  },
  {
    name: 'a child who came alone has no home here to be near to, and no parents to live with',
    plan: accommodatedIn(
      {
        choice: {
          reason: 'The carer speaks Tigrinya',
          familyAndFriends: 'An uncle in Leeds could not be traced',
        },
      },
      { people: [], unaccompanied: { unaccompanied: true }, education: { inEducation: false } },
    ),
    asAt,
    expect: { outcome: 'needsReview', path: '/placements/0/choice/inArea' },
  },
  {
    name: 'every parent is dead or cannot be found',
    plan: inCareIn(
      { choice: { ...choice, parents: '' } },
      {
        people: [
          aPerson({ diedOn: '2024' }),
          aPerson({ id: 'person-2', relationship: 'father', whereaboutsUnknown: true }),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a disabled child, and how the placement suits the disability is not said',
    plan: inCareIn({ choice }, { child: { disabilities: ['HEAR'] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/placements/0/choice/disability',
      message: 'Enter how the placement suits the child’s disability',
    },
  },
  {
    name: 'no disability recorded as none',
    plan: inCareIn({ choice }, { child: { disabilities: ['NONE'] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a newborn is not at school',
    plan: inCareIn(
      { choice: { ...choice, school: '' } },
      { child: { dateOfBirth: since }, education: { inEducation: false } },
    ),
    asAt,
    expect: 'pass',
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
])
