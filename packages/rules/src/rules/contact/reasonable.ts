import type { Person } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import { inCare, ordinaryPlan } from '../../facts/conditions.ts'
import { hasDied } from '../../facts/relationship.ts'

/** The record names somebody, still alive, who may have the right. Who held an order before the care order it does not say. */
const somebodyEntitled: Condition = {
  holds: ({ plan: { people }, asAt }) =>
    people === undefined || people.some((person) => mayBeEntitled(person) && !hasDied(person, asAt)),
  otherwise: 'The record names nobody alive whom section 34(1) is about',
  missing: { path: '/people', message: 'Add the people who matter to the child' },
}

/** While the authority may place the child for adoption no order under section 34 has effect, and none may be asked for. */
const noPlacementOrder: Condition = {
  holds: ({ legalBasis }) => legalBasis !== 'placement-order',
  otherwise:
    'There is a placement order: contact is for sections 26 and 27 of the Adoption and Children Act 2002, and is not checked here',
  missing: { path: '/legal/statuses', message: 'Enter the legal status of the child and the day it began' },
}

const notEntitled: ReadonlySet<Person['relationship']> = new Set([
  'brother',
  'sister',
  'half-brother',
  'half-sister',
  'step-brother',
  'step-sister',
  'cousin',
  'friend',
])

const mayBeEntitled = ({ relationship, parentalResponsibility }: Person) =>
  parentalResponsibility === 'yes' || !notEntitled.has(relationship)

export const rule = defineQuestion({
  id: 'contact/reasonable',
  also: ['contact-reasonable'],
  title: 'Reasonable contact for a child in care',
  requirement:
    'The authority must allow a child in care reasonable contact with parents, guardians, step-parents with parental responsibility and those who held an order before, so far as the child’s welfare allows.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.34(1)')],
  why: 'A care order moves a child. It does not end a family, and the child goes on needing theirs.',
  doesNotJudge: 'What is reasonable for this child: that is weighed by people, and in the end by the court.',
  when: [...ordinaryPlan, inCare, noPlacementOrder, somebodyEntitled],
  question: 'Decide whether the child has reasonable contact with parents and others named in section 34(1)',
  putRight: 'Put right contact with parents and others named in section 34(1), or ask the court',
})
