import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { PlacementPlan, Signature } from './placement-plan.ts'

// SI 2010/959 reg 9(1) and Schedule 2.
test.each([
  ['reg 9(1)(a)(i)', 'contribution'],
  ['reg 9(1)(b)', 'childsWishesOn'],
  ['reg 9(1)(b)', 'iroToldOn'],
  ['para 1(1)', 'dailyCare'],
  ['para 1(2)', 'contact'],
  ['para 1(2)', 'contactOrders'],
  ['para 1(2)', 'contactChanges'],
  ['para 1(3)', 'gp'],
  ['para 1(3)', 'dentist'],
  ['para 1(3)', 'healthConsent'],
  ['para 1(4)', 'school'],
  ['para 1(4)', 'designatedTeacher'],
  ['para 1(4)', 'maintainingAuthority'],
  ['para 1(5)', 'visits'],
  ['para 1(5)', 'adviceBetweenVisits'],
  ['para 2', 'parentAssessment'],
  ['para 2', 'parentDuties'],
  ['para 2', 'parentConfidentiality'],
  ['para 2', 'parentChanges'],
])('%s: the plan has "%s"', (_, matter) => {
  expect(PlacementPlan.shape).toHaveProperty([matter])
})

testEntity(PlacementPlan, {
  reads: {
    'a surgery by name and address': { gp: { name: 'Seabrook Surgery', address: '1 Quay Road, Seabrook' } },
    'no plan for special needs, said in words': { specialEducationalPlan: 'None' },
  },
  refuses: {
    'a surgery by name alone': [{ gp: 'Seabrook Surgery' }, '/gp'],
    'who decides what, which is kept once, in the care plan': [
      { delegatedAuthority: [] },
      '/delegatedAuthority',
    ],
  },
})

// SI 2010/959 reg 9(3): the parent, the foster carer, the registered person of the home, or the person responsible.
test.each(['parent', 'foster-carer', 'registered-person', 'responsible-person'])(
  'a signature of: %s',
  (capacity) => {
    expect(choicesOf(Signature, 'capacity')).toHaveProperty([capacity])
  },
)

testEntity(Signature, {
  refuses: { 'a picture of the signature: who signed and when is enough': [{ image: 'data:' }, '/image'] },
})
