import { aPerson } from '@open-care-plan/model/testing'
import { inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-part.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'the part of each parent', plan: inCareIn({}, { people: [aPerson()] }), asAt, expect: 'pass' },
  {
    name: 'the father’s part is not said',
    plan: inCareIn({}, { people: [aPerson(), { id: 'person-2', relationship: 'father' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/people/1/roleInCare',
      data: { personId: 'person-2', who: 'the child’s father' },
      message: 'Enter what the child’s father does day to day, and what stays with them to decide',
    },
  },
  {
    name: 'a grandmother who holds parental responsibility',
    plan: inCareIn(
      {},
      { people: [aPerson(), { id: 'person-2', relationship: 'grandparent', parentalResponsibility: 'yes' }] },
    ),
    asAt,
    expect: { outcome: 'needsReview', path: '/people/1/roleInCare' },
  },
  {
    name: 'no parents recorded',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/people',
      message: 'Add the child’s parents, and the part that each plays day to day',
    },
  },
  {
    name: 'a parent whom nobody can reach plays no part',
    plan: inCareIn({}, { people: [{ id: 'person-1', relationship: 'father', whereaboutsUnknown: true }] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a child who came alone',
    plan: inCareIn({}, { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No parent or other person with parental responsibility is known and can be reached',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
