import type { ContactArrangement, Person } from '@open-care-plan/model'
import { aCareOrderPlan, aContactArrangement, aPerson } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './promoted.ts'

const asAt = '2026-11-21'
const kim = aPerson()
const father: Person = { id: 'person-2', relationship: 'father' }
const gran: Person = { id: 'person-4', name: 'Gran', relationship: 'grandparent' }
const noneWithFather = (changes: ContactArrangement | object = {}): ContactArrangement => ({
  id: 'contact-2',
  personId: 'person-2',
  none: true,
  reasonIfNone: 'Sam is afraid of him',
  ...changes,
})
const withFather = (changes: object = {}, person: Person = father) =>
  aCareOrderPlan({
    people: [kim, person, gran],
    contact: [aContactArrangement(), noneWithFather(changes)],
  })

testRule(rule, [
  {
    name: 'a grandparent is named, and no contact with the father is looked at again today',
    plan: withFather({ reviewOn: asAt }),
    asAt,
    expect: { outcome: 'pass', path: '/contact' },
  },
  {
    name: 'no contact with the father was to be looked at again yesterday',
    plan: withFather({ reviewOn: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact/1/reviewOn',
      data: { who: 'the child’s father', reviewOn: '2026-11-20' },
      message:
        'Decide whether there can be contact with the child’s father now: that was to be looked at again on 20 November 2026',
    },
  },
  {
    name: 'no contact with the father, and no day on which it is looked at again',
    plan: withFather(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contact/1/reviewOn',
      message: 'Enter when contact with the child’s father is looked at again: there is none now',
    },
  },
  {
    name: 'no contact with somebody whom the record does not name',
    plan: withFather({ personId: 'person-9' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Enter when contact with this person is looked at again: there is none now',
    },
  },
  {
    name: 'a father whom nobody can find',
    plan: withFather({}, { ...father, whereaboutsUnknown: true }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father who has died',
    plan: withFather({}, { ...father, diedOn: '2025' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'why there is no contact is not said, which another rule asks for',
    plan: withFather({ reasonIfNone: '' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody is named but parents and a brother',
    plan: aCareOrderPlan({ people: [kim, father, { id: 'person-3', relationship: 'brother' }], contact: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message:
        'Add the relatives and friends who matter to the child: the record names nobody but parents, brothers and sisters',
    },
  },
  {
    name: 'nobody is named but parents and a friend',
    plan: aCareOrderPlan({ people: [kim, { id: 'person-3', relationship: 'friend' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody is recorded at all',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The record names nobody, which is reported on its own' },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
