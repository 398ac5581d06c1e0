import type { CarePlanRecord, ContactArrangement, ContactRefusal } from '@open-care-plan/model'
import type { Condition, RuleContext, Verdict } from '../engine/rule.ts'
import { judge } from '../engine/verdicts.ts'
import { isInCare, legalBasisOn } from './legal-basis.ts'
import { asRelated } from './relationship.ts'

/** Contact that the authority refused without an order, while the child was in care. */
export interface RefusedContact {
  readonly refusal: ContactRefusal
  readonly path: string
  /** With whom, in words for a message. */
  readonly who: string
  /** Whether the record shows that the child was in care when it began; false where it has no legal status of that day. */
  readonly inCareThen: boolean
  /** Whether the record shows that section 34(1) is about this person, or that an order gives the contact. */
  readonly isEntitled: boolean
}

/** The record has a refusal of contact: few do, so that it is asked first. */
export const contactRefused: Condition = {
  holds: ({ plan: { contact } }) => contact?.some(({ refusal }) => refusal !== undefined) === true,
  otherwise: 'No refusal of contact is on record',
  missing: { path: '/contact', message: 'Enter the arrangements for family time' },
}

/** Why nothing is said where the only refusals on record are not of this kind. */
export const noRefusalInCare = 'Contact was not refused in this time in care under an order'

/** The refusals that began by the day of the check, in care. One without its first day is taken to be of the present. */
export function refusedContact({ plan, asAt, facts }: RuleContext): RefusedContact[] {
  const found: RefusedContact[] = []
  for (const [at, arrangement] of (plan.contact ?? []).entries()) {
    const { refusal, personId } = arrangement
    const from = refusal?.from ?? asAt
    if (refusal === undefined || from > asAt || from < (facts.lookedAfterFrom ?? '')) continue
    const basis = legalBasisOn(plan.legal, from)
    const inCareThen = isInCare(basis)
    if (inCareThen === false) continue
    const person = plan.people?.find(({ id }) => id === personId)
    const who = person === undefined ? 'this person' : asRelated(person)
    // While a placement order is in force contact is for the Adoption and Children Act, which is not settled here.
    const isEntitled = basis !== 'placement-order' && isNamedInSection34(arrangement, plan)
    found.push({ refusal, path: `/contact/${at}/refusal`, who, inCareThen: inCareThen === true, isEntitled })
  }
  return found
}

/** Those who held an order before the care order are named there too, and the record does not tell them. */
function isNamedInSection34({ orderId, personId }: ContactArrangement, { people = [] }: CarePlanRecord) {
  const person = people.find(({ id }) => id === personId)
  if (orderId !== undefined || person?.parentalResponsibility === 'yes') return true
  const { relationship } = person ?? {}
  if (relationship === 'mother' || relationship === 'father') {
    return people.every((other) => other.relationship !== 'adoptive-parent')
  }
  return relationship === 'adoptive-parent' || relationship === 'guardian'
}

/** Asks a person, with the message `entitled`, in place of a failure where the record does not show that section 34 is about them. */
export const unlessNotEntitled = (verdict: Verdict, { who, isEntitled }: RefusedContact): Verdict =>
  verdict.outcome === 'fail' && !isEntitled
    ? judge(verdict.path, { ...verdict.data, who }, 'entitled')
    : verdict

/** Asked where the record does not say on what legal basis the child was looked after on the day. The data has `from`. */
export const statusThen =
  'Enter the legal status of the child on {from}: a refusal without an order is only for a child in care'
