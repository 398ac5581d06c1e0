import type { CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'

/** The sixteenth birthday of `aYoungPerson`. */
export const sixteenOn = '2025-04-17'

/** A young person born on 17 April 2009, looked after since September 2024, with what the case is about. */
export const aYoungPerson = (
  leavingCare?: CarePlanRecord['leavingCare'],
  { legal, ...parts }: Partial<Omit<CarePlanRecord, 'leavingCare'>> = {},
): CarePlanRecord =>
  aPlan({
    child: { id: 'child-1', dateOfBirth: '2009-04-17' },
    legal: { lookedAfterFrom: '2024-09-16', statuses: [aLegalStatus('V2', '2024-09-16')], ...legal },
    placements: [aPlacement('2024-09-16')],
    ...(leavingCare === undefined ? {} : { leavingCare }),
    ...parts,
  })
