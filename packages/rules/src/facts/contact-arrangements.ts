import type { CarePlanRecord, ContactArrangement } from '@open-care-plan/model'
import { type Located, located, said } from './located.ts'

/** Whether an arrangement says how or how often the two keep in touch. */
export const saysHow = ({ none, kinds, frequency }: ContactArrangement) =>
  none !== true && ((kinds !== undefined && kinds.length > 0) || said(frequency))

/** Whether it says why there is no contact: for good, or refused for a time. */
export const saysWhyNot = ({ reasonIfNone, refusal }: ContactArrangement) =>
  said(reasonIfNone) || said(refusal?.reason)

/** What the plan says of keeping in touch with one person. */
export type ContactSaid =
  | { readonly said: 'how' | 'why-not' | 'nothing' }
  | { readonly said: 'no-reason' | 'no-details'; readonly path: string }

/** Reads it from the arrangements. One that says something is enough. */
export function contactWith(plan: CarePlanRecord, personId: string): ContactSaid {
  const all = located(plan.contact, '/contact').filter(({ value }) => value.personId === personId)
  if (all.some(({ value }) => saysHow(value))) return { said: 'how' }
  if (all.some(({ value }) => saysWhyNot(value))) return { said: 'why-not' }
  const [first] = all
  return first === undefined ? { said: 'nothing' } : unanswered(first)
}

const unanswered = ({ value, path }: Located<ContactArrangement>): ContactSaid =>
  value.none === true
    ? { said: 'no-reason', path: `${path}/reasonIfNone` }
    : { said: 'no-details', path: `${path}/frequency` }
