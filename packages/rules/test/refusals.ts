import type { CarePlanRecord, ContactArrangement, ContactRefusal } from '@open-care-plan/model'
import { aCareOrderPlan, aContactArrangement, aPerson } from '@open-care-plan/model/testing'

type Parts = NonNullable<Parameters<typeof aCareOrderPlan>[0]>

/** The first day of the refusal in these plans: a Friday. */
export const refusedFrom = '2026-10-02'

/** A child under a care order to whom contact with the mother was refused from 2 October 2026, as far as the changes say. */
export const refused = (
  refusal: ContactRefusal,
  parts: Parts = {},
  arrangement: Partial<ContactArrangement> = {},
): CarePlanRecord =>
  aCareOrderPlan({
    people: [aPerson()],
    contact: [
      aContactArrangement({
        refusal: { from: refusedFrom, reason: 'Threats were made on Thursday evening', ...refusal },
        ...arrangement,
      }),
    ],
    ...parts,
  })
