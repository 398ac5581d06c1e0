import type { ContactRefusal } from '@open-care-plan/model'
import type { Condition, RuleContext } from '../engine/rule.ts'
import { isInCare, legalBasisOn } from './legal-basis.ts'
import { asRelated } from './relationship.ts'

/** Contact that the authority refused without an order, while the child was in care. */
export interface RefusedContact {
  readonly refusal: ContactRefusal
  readonly path: string
  /** With whom, in words for a message. */
  readonly who: string
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
  for (const [at, { refusal, personId }] of (plan.contact ?? []).entries()) {
    const from = refusal?.from ?? asAt
    if (refusal === undefined || from > asAt || from < (facts.lookedAfterFrom ?? '')) continue
    if (isInCare(legalBasisOn(plan.legal, from)) === false) continue
    const person = plan.people?.find(({ id }) => id === personId)
    const who = person === undefined ? 'this person' : asRelated(person)
    found.push({ refusal, path: `/contact/${at}/refusal`, who })
  }
  return found
}
