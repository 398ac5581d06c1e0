import { aContactArrangement, aLegalStatus } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, since, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-contact.ts'

const asAt = '2026-11-21'
const whole = {
  contact: 'Kim on Saturdays, ten to one, at the family centre',
  contactOrders: 'No orders',
  contactChanges: 'Nadia rings Mo and Kim the day before',
}
const noOrdersRecorded = { lookedAfterFrom: since, statuses: [aLegalStatus('C2', since)] }

testRule(rule, [
  {
    name: 'contact, orders and how changes are made known',
    plan: withPlacementPlan(whole, { legal: noOrdersRecorded }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'family time and orders are set out elsewhere in the plan',
    plan: withPlacementPlan(
      { contactChanges: whole.contactChanges },
      { contact: [aContactArrangement()], legal: { ...noOrdersRecorded, orders: [] } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care, and nothing is said: section 34 orders are asked for',
    plan: withPlacementPlan({}, { legal: noOrdersRecorded }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/contact',
        message: 'Enter the family time that goes with this placement, or the reasons why there is none',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/plan/contactOrders',
        message: 'Enter the section 34 orders about contact that are in force, or that there are none',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/contactChanges',
        message: 'Enter how changes to family time are made known',
      },
    ],
  },
  {
    name: 'accommodated, and orders are not mentioned: section 8 orders are asked for',
    plan: accommodatedIn(
      { plan: { contact: whole.contact, contactChanges: whole.contactChanges } },
      { legal: { lookedAfterFrom: since, statuses: [aLegalStatus('V2', since)] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Enter the section 8 orders that are in force, or that there are none',
    },
  },
  {
    name: 'the legal status is not known, and orders are not mentioned',
    plan: withPlacementPlan(
      { contact: whole.contact, contactChanges: whole.contactChanges },
      { legal: { lookedAfterFrom: since } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Enter the orders about contact that are in force, or that there are none',
    },
  },
  {
    name: 'under a placement order, and orders are not mentioned',
    plan: withPlacementPlan(
      { contact: whole.contact, contactChanges: whole.contactChanges },
      { legal: { lookedAfterFrom: since, statuses: [aLegalStatus('E1', since)] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Enter the orders about contact that are in force, or that there are none',
    },
  },
  {
    name: 'a child of whom the record says that nobody is known',
    plan: withPlacementPlan({ dailyCare: 'Prayers at five' }, { people: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
