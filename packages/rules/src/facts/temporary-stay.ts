import type { Placement } from '@open-care-plan/model'

/** Whether it is a stay of a few days or weeks away from the placement to which the child goes back. */
export const isTemporaryStay = ({ type }: Placement) => type?.startsWith('T') === true
