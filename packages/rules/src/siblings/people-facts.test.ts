import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { factsOfPeople } from './people-facts.ts'

type Person = NonNullable<CarePlanRecord['people']>[number]

const plan = (id: string, people: Person[]) =>
  aCareOrderPlan({ id: `plan-${id}`, child: { id: `child-${id}` }, people })

const dawn: Person = {
  id: '507b3a72-9c1e',
  name: 'Dawn Reed',
  relationship: 'aunt-or-uncle',
  dateOfBirth: '1980',
}
const joan: Person = { ...dawn, id: '8d0e41c9-77aa', name: 'Joan Reed' }
const born = (person: Person, dateOfBirth: string): Person => ({ ...person, dateOfBirth })

const { relationship: _, ...unrelated } = dawn

test.each<[string, Person[], Person[], string[]]>([
  ['an aunt', [dawn], [born(dawn, '1981')], ['date of birth of the same person (aunt or uncle)']],
  [
    'two aunts',
    [dawn, joan],
    [born(dawn, '1981'), born(joan, '1982')],
    [
      'date of birth of the same person (aunt or uncle 1)',
      'date of birth of the same person (aunt or uncle 2)',
    ],
  ],
  [
    'somebody of two relationships',
    [dawn],
    [{ ...born(dawn, '1981'), relationship: 'former-carer' }],
    ['date of birth of the same person (aunt or uncle, former carer)'],
  ],
  [
    'somebody else',
    [unrelated],
    [{ ...born(dawn, '1981'), relationship: 'other' }],
    ['date of birth of the same person'],
  ],
])('%s is called by the relationship, and never by an id or a name', (_, one, other, about) => {
  expect(factsOfPeople([plan('a', one), plan('b', other)]).map((fact) => fact.about)).toEqual(about)
})
