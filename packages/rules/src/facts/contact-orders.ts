import type { CourtOrder, LegalPosition } from '@open-care-plan/model'
import type { Condition } from '../engine/rule.ts'
import { notAfter } from './by-day.ts'

/** The contact order under section 34 that is in force on a day. Of several the first of the list. */
export const contactOrderOn = (legal: LegalPosition | undefined, day: string): CourtOrder | undefined =>
  legal?.orders?.find(
    ({ kind, madeOn, until, endedOn }) =>
      kind === 'contact-order' &&
      notAfter(madeOn, day) &&
      (until === undefined || until >= day) &&
      (endedOn === undefined || endedOn > day),
  )

/** A contact order under section 34 is in force. */
export const underContactOrder: Condition = {
  holds: ({ plan: { legal }, asAt }) =>
    legal?.orders === undefined ? undefined : contactOrderOn(legal, asAt) !== undefined,
  otherwise: 'No contact order under section 34 is in force',
  missing: {
    path: '/legal/orders',
    message: 'Enter the court orders in force, or record that there are none',
  },
}
