import {
  addDays,
  type CarePlanRecord,
  type ContactArrangement,
  type ContactRefusal,
} from '@open-care-plan/model'
import { type Located, located, said } from './located.ts'
import { saysWhy } from './placeholders.ts'

/** Whether an arrangement says how or how often the two keep in touch. */
export const saysHow = ({ none, kinds, frequency }: ContactArrangement) =>
  none !== true && ((kinds !== undefined && kinds.length > 0) || said(frequency))

/** Whether it says why there is no contact: for good, or refused for a time that is not over by a day. */
export const saysWhyNot = ({ reasonIfNone, refusal }: ContactArrangement, day: string) =>
  saysWhy(reasonIfNone) || (refusal !== undefined && saysWhy(refusal.reason) && lastDay(refusal) >= day)

const never = '~'

/** A refusal without its last day is over after seven: longer nobody may refuse contact without an order (CA 1989 s.34(6)). */
const lastDay = ({ from, until }: ContactRefusal): string =>
  until ?? (from === undefined ? never : addDays(from, 6))

/** What the plan says of keeping in touch with one person. */
export type ContactSaid =
  | { readonly said: 'how' | 'why-not' | 'nothing' }
  | { readonly said: 'no-reason' | 'no-details'; readonly path: string }

/** Reads it from the arrangements, as at a day. One that says something is enough. */
export function contactWith(plan: CarePlanRecord, personId: string, day: string): ContactSaid {
  const all = located(plan.contact, '/contact').filter(({ value }) => value.personId === personId)
  if (all.some(({ value }) => saysHow(value))) return { said: 'how' }
  if (all.some(({ value }) => saysWhyNot(value, day))) return { said: 'why-not' }
  // One that says that there is none is asked why, whatever the order of the list.
  const first = all.find(({ value }) => value.none === true) ?? all[0]
  return first === undefined ? { said: 'nothing' } : unanswered(first)
}

const unanswered = ({ value, path }: Located<ContactArrangement>): ContactSaid =>
  value.none === true
    ? { said: 'no-reason', path: `${path}/reasonIfNone` }
    : { said: 'no-details', path: `${path}/frequency` }
