import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Person, Sibling } from './person.ts'

testEntity(Person, {
  reads: {
    'a father of whom little is known': {
      relationship: 'father',
      dateOfBirth: '1988',
      parentalResponsibility: 'not-known',
      whereaboutsUnknown: true,
    },
    'a mother, and what she does for the child day to day': {
      relationship: 'mother',
      parentalResponsibility: 'yes',
      parentalResponsibilityBasis: 'By birth',
      roleInCare: 'Plaits hair on Saturdays; decides about trips abroad',
    },
    'a grandparent who has died': { relationship: 'grandparent', diedOn: '2023-11' },
  },
  refuses: {
    'yes or no for parental responsibility: it may be unknown': [
      { parentalResponsibility: true },
      '/parentalResponsibility',
    ],
    'an ethnicity: it is the child’s plan, and needs no more of others than it uses': [
      { ethnicity: 'WBRI' },
      '/ethnicity',
    ],
  },
})

// CA 1989 s.22C(8)(c) and SI 2010/959 Sch 1 para 3: looked after by whom, together or apart, and why.
testEntity(Sibling, {
  reads: {
    'apart, with the reason, and looked after by another authority': {
      personId: 'person-4',
      lookedAfter: true,
      accommodatedBy: '340',
      livesWithChild: false,
      reasonApart: 'No carer for four could be found; looked for again in January',
    },
  },
  refuses: { 'a name in place of the id of the person': [{ personId: 'Ada Ash' }, '/personId'] },
})

test('full, half and step brothers and sisters are told apart', () => {
  const kinds = Object.keys(choicesOf(Person, 'relationship')).filter((kind) => /brother|sister/.test(kind))
  expect(kinds).toEqual(['brother', 'sister', 'half-brother', 'half-sister', 'step-brother', 'step-sister'])
})
