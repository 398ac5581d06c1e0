import type { CarePlanRecord } from '@open-care-plan/model'

/** Whether this revision is still being written: a draft, or sent back to be made better. */
export const isDraft = ({ state }: CarePlanRecord) =>
  state?.status === 'draft' || state?.status === 'returned'
