import type { ContactRefusal, Person } from '@open-care-plan/model'
import { aCareOrderPlan, aContactArrangement, aPerson } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './arrangement-for-each-person.ts'

const asAt = '2026-11-21'
const kim = aPerson()
const father: Person = { id: 'person-2', name: 'Lee', relationship: 'father' }
const brother: Person = { id: 'person-3', relationship: 'half-brother' }
const gran: Person = { id: 'person-4', name: 'Gran', relationship: 'grandparent' }
const refusal = (refused: ContactRefusal) => ({ id: 'contact-2', personId: 'person-2', refusal: refused })
const contact = [aContactArrangement()]

testRule(rule, [
  {
    name: 'family time with the one person who is named',
    plan: aCareOrderPlan({ people: [kim], contact }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing with the father',
    plan: aCareOrderPlan({ people: [kim, father], contact }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/people/1',
      data: { personId: 'person-2', who: 'the child’s father' },
      message: 'Add family time with the child’s father, or why there is none',
    },
  },
  {
    name: 'the mother is entered twice, and family time is with one of the two',
    plan: aCareOrderPlan({ people: [kim, { ...kim, id: 'person-5' }], contact }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/1',
      data: { personId: 'person-5', who: 'the child’s mother' },
      message:
        'Say whether the child’s mother is entered twice, and add family time if not: the plan has family time with another of the same name',
    },
  },
  {
    name: 'the mother is entered twice, and family time is with neither',
    plan: aCareOrderPlan({ people: [kim, { ...kim, id: 'person-5' }, father], contact: [refusal({})] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'somebody of the same name and relationship who was born on another day',
    plan: aCareOrderPlan({
      people: [
        { ...kim, dateOfBirth: '1990-05-14' },
        { ...kim, id: 'person-5', dateOfBirth: '1990-05-15' },
      ],
      contact,
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/people/1' },
  },
  {
    name: 'none with the father, and why',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [
        ...contact,
        { id: 'contact-2', personId: 'person-2', none: true, reasonIfNone: 'Sam is afraid' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'refused for a time, and why',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [
        ...contact,
        { id: 'contact-2', personId: 'person-2', refusal: { reason: 'A threat on Monday' } },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'refused six days ago as a matter of urgency, and why',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [...contact, refusal({ from: '2026-11-15', reason: 'A threat on Monday' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'refused a week ago as a matter of urgency, which is over, and nothing said since',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [...contact, refusal({ from: '2026-11-14', reason: 'A threat on Monday' })],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact/1/frequency',
      message: 'Enter how and how often the child keeps in touch with the child’s father',
    },
  },
  {
    name: 'refused until yesterday, and nothing said since',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [...contact, refusal({ from: '2026-11-16', until: '2026-11-20', reason: 'A threat' })],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'none with the father, and not why',
    plan: aCareOrderPlan({
      people: [kim, father],
      contact: [...contact, { id: 'contact-2', personId: 'person-2', none: true }],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact/1/reasonIfNone',
      message: 'Enter why there is no family time with the child’s father',
    },
  },
  {
    name: 'an arrangement that says neither how nor how often',
    plan: aCareOrderPlan({ people: [kim], contact: [{ id: 'contact-1', personId: 'person-1', kinds: [] }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact/0/frequency',
      message: 'Enter how and how often the child keeps in touch with the child’s mother',
    },
  },
  {
    name: 'a father whom nobody can reach, and a grandparent who has died',
    plan: aCareOrderPlan({
      people: [kim, { ...father, whereaboutsUnknown: true }, { ...gran, diedOn: '2026' }],
      contact,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a grandparent who dies later is still to be seen now',
    plan: aCareOrderPlan({ people: [kim, { ...gran, diedOn: '2026-11-22' }], contact }),
    asAt,
    expect: { outcome: 'fail', path: '/people/1' },
  },
  {
    name: 'a friend',
    plan: aCareOrderPlan({ people: [kim, { id: 'person-5', relationship: 'friend' }], contact }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/1',
      message: 'Say whether the child keeps in touch with the child’s friend, and how',
    },
  },
  {
    name: 'somebody else who holds parental responsibility',
    plan: aCareOrderPlan({
      people: [kim, { id: 'person-5', relationship: 'other', parentalResponsibility: 'yes' }],
      contact,
    }),
    asAt,
    expect: { outcome: 'fail', message: 'Add family time with this person, or why there is none' },
  },
  {
    name: 'a half-brother who lives apart',
    plan: aCareOrderPlan({
      people: [kim, brother],
      contact,
      siblings: [{ id: 'sibling-1', personId: 'person-3', livesWithChild: false }],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/people/1',
      message: 'Add family time with the child’s half brother, or why there is none',
    },
  },
  {
    name: 'a half-brother who lives with the child',
    plan: aCareOrderPlan({
      people: [kim, brother],
      contact,
      siblings: [{ id: 'sibling-1', personId: 'person-3', livesWithChild: true }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a half-brother who is looked after elsewhere, or of whom nothing is known, has a rule of his own',
    plan: aCareOrderPlan({
      people: [kim, brother, { ...brother, id: 'person-6' }],
      contact,
      siblings: [{ id: 'sibling-1', personId: 'person-3', lookedAfter: true, livesWithChild: false }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a half-brother who is not looked after, and not whether they live together',
    plan: aCareOrderPlan({
      people: [kim, brother],
      contact,
      siblings: [{ id: 'sibling-1', personId: 'person-3', lookedAfter: false }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      message: 'Say whether the child lives with the child’s half brother, and add family time if not',
    },
  },
  {
    name: 'placed with the mother, who is named as the carer: the father may live there too',
    plan: homeUnderCareOrder({ carer: { name: 'Kim' } }, { people: [kim, father], contact: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      data: { personId: 'person-2', who: 'the child’s father' },
    },
  },
  {
    name: 'placed with a parent, and not with which',
    plan: homeUnderCareOrder({}, { people: [kim] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/0',
      message:
        'Add family time with the child’s mother, or why there is none, unless the child lives with them',
    },
  },
  {
    name: 'placed with a grandmother who fosters, and whose husband is in the record too',
    plan: inCareIn(
      { type: 'U3', section22C: 'connected-foster-carer', carer: { name: 'Gran' } },
      { people: [kim, gran, { id: 'person-5', name: 'Grandad', relationship: 'grandparent' }], contact },
    ),
    asAt,
    expect: { outcome: 'needsReview', data: { personId: 'person-5', who: 'the child’s grandparent' } },
  },
  {
    name: 'in foster care, the grandmother is not the carer',
    plan: inCareIn({ carer: { name: 'Mo Adler' } }, { people: [kim, gran], contact }),
    asAt,
    expect: { outcome: 'fail', path: '/people/1' },
  },
  {
    name: 'the parents are not recorded',
    plan: aCareOrderPlan({
      people: [gran],
      contact: [aContactArrangement({ personId: 'person-4' })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message: 'Add the child’s parents, or that nobody is known',
    },
  },
  {
    name: 'nobody recorded, and no family time',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact',
      message: 'Add the people who matter to the child, and family time with each',
    },
  },
  {
    name: 'family time, and nobody recorded',
    plan: aCareOrderPlan({ contact }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message: 'Add the people who matter to the child: family time is set out, but the record names nobody',
    },
  },
  {
    name: 'a child who came alone, of whom the record says that nobody is known',
    plan: aCareOrderPlan({ people: [], unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The record says that nobody is known to keep in touch with',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'a step-parent who fosters the child as a connected person',
    plan: inCareIn(
      { type: 'U3', section22C: 'connected-foster-carer', carer: { name: 'Ray' } },
      { people: [kim, { id: 'person-6', name: 'Ray', relationship: 'step-parent' }], contact },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with a connected foster carer, a mother lives elsewhere',
    plan: inCareIn(
      { type: 'U3', section22C: 'connected-foster-carer', carer: { name: 'Gran' } },
      { people: [kim, gran], contact: [] },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/people/0' },
  },
  {
    name: 'a mother and baby unit, where a parent may live with the child',
    plan: inCareIn(
      { type: 'R3', section22C: 'other-arrangements', carer: { organisation: 'Seaview' } },
      { people: [kim], contact: [] },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/people/0' },
  },
])
