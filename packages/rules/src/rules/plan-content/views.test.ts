import {
  aCareOrderPlan,
  aLegalStatus,
  aPerson,
  aPlan,
  aSection20Plan,
  aView,
} from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './views.ts'

const asAt = '2026-11-21'
const mother = aPerson()
const father = aPerson({ id: 'person-2', relationship: 'father', parentalResponsibility: 'no' })
const ofChild = aView('2026-10-05')
const ofMother = aView('2026-10-06', { id: 'view-2', whose: 'parent', personId: 'person-1' })
const unnamed = aView('2026-10-06', { id: 'view-3', whose: 'parent' })

testRule(rule, [
  {
    name: 'the child and the mother, on the plan and the placement',
    plan: aCareOrderPlan({ people: [mother], views: [ofChild, ofMother] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the mother is entered twice, and the views are those of one of the two',
    plan: aCareOrderPlan({ people: [mother, { ...mother, id: 'person-5' }], views: [ofChild, ofMother] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/1',
      data: { personId: 'person-5' },
      message:
        'Say whether this person is entered twice, and add what they wish and feel if not: another of the same name is in the record',
    },
  },
  {
    name: 'a mother and somebody of her name who is related otherwise',
    plan: aCareOrderPlan({ people: [mother, father], views: [ofChild, ofMother] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/people/1' },
  },
  {
    name: 'a parent whose name is not given, where only one can be meant',
    plan: aSection20Plan({ people: [mother], views: [ofChild, unnamed] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'under a placement order no parent is asked for',
    plan: aCareOrderPlan({
      legal: { lookedAfterFrom: '2025-09-01', statuses: [aLegalStatus('E1', '2026-03-02')] },
      people: [mother],
      views: [ofChild],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father whom nobody can find is not asked for',
    plan: aCareOrderPlan({
      people: [mother, { ...father, whereaboutsUnknown: true }],
      views: [ofChild, ofMother],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child who came alone, whose parents are not recorded',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true }, views: [ofChild] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby, for whom the parents speak',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-09-30' }, people: [mother], views: [ofMother] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'after an adoption, the adoptive parents and not the birth father',
    plan: aCareOrderPlan({
      people: [{ ...mother, relationship: 'adoptive-parent' }, father],
      views: [ofChild, ofMother],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no views',
    plan: aCareOrderPlan({ people: [mother], views: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      message:
        'Add what the child, the parents and others wish and feel, or why their views could not be had',
    },
  },
  {
    name: 'views without a word',
    plan: aCareOrderPlan({
      people: [],
      views: [{ id: 'view-1', whose: 'child', about: ['care-plan', 'placement'], on: '2026-10-05' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/views' },
  },
  {
    name: 'why the views of the mother could not be had, and hers from another day without a word',
    plan: aCareOrderPlan({
      people: [mother],
      views: [
        ofChild,
        { ...ofMother, words: ' ' },
        { id: 'v', whose: 'parent', personId: 'person-1', notObtained: 'Three letters and two calls' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the mother’s words are only a placeholder, and so is why they could not be had',
    plan: aCareOrderPlan({
      people: [mother],
      views: [ofChild, { ...ofMother, words: 'TBC', notObtained: 'N/A' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/people/0' },
  },
  {
    name: 'nothing of a guardian of whom nobody entered that she holds parental responsibility',
    plan: aCareOrderPlan({
      people: [mother, { id: 'person-5', name: 'Rosa Hill', relationship: 'guardian' }],
      views: [ofChild, ofMother],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/people/1' },
  },
  {
    name: 'only a view of the next day',
    plan: aCareOrderPlan({ people: [], views: [aView('2026-11-22')] }),
    asAt,
    expect: { outcome: 'fail', path: '/views' },
  },
  {
    name: 'nothing of the child',
    plan: aCareOrderPlan({ people: [mother], views: [ofMother] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      message: 'Add what the child wishes and feels, or why that could not be had',
    },
  },
  {
    name: 'nothing of the father, who is a parent without parental responsibility',
    plan: aCareOrderPlan({ people: [mother, father], views: [ofChild, ofMother] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/people/1',
      data: { personId: 'person-2' },
      message: 'Add what this person wishes and feels, or why that could not be had',
    },
  },
  {
    name: 'nothing of a grandmother who holds parental responsibility',
    plan: aCareOrderPlan({
      people: [mother, aPerson({ id: 'person-3', relationship: 'grandparent' })],
      views: [ofChild, ofMother],
    }),
    asAt,
    expect: { outcome: 'fail', path: '/people/1' },
  },
  {
    name: 'nothing about the arrangements and the placement plan',
    plan: aCareOrderPlan({ people: [], views: [{ ...ofChild, about: ['other'] }] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/views',
        message: 'Add what they wish and feel about the arrangements of the plan',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/views',
        message: 'Add what they wish and feel about the placement and its plan',
      },
    ],
  },
  {
    name: 'a significant change, and nothing about it',
    plan: aCareOrderPlan({ people: [], views: [ofChild], state: { significantChange: true } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      message: 'Add what they wish and feel about the change to the plan',
    },
  },
  {
    name: 'one view of a parent without a name, and two parents',
    plan: aCareOrderPlan({ people: [mother, father], views: [ofChild, unnamed] }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/views/1/personId',
        message: 'Select the person whose wishes and feelings these are',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/views/1/personId' },
    ],
  },
  {
    name: 'who the parents are is not recorded',
    plan: aCareOrderPlan({ views: [ofChild] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    },
  },
  {
    name: 'views that do not say what they are about',
    plan: aCareOrderPlan({ people: [], views: [{ id: 'view-1', whose: 'child', words: 'I like it here' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/views',
      message: 'Say what the wishes and feelings are about',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
