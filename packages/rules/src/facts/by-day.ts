/** Whether something is recorded to have happened by a day. */
export const happenedBy = (on: string | undefined, day: string): on is string => on !== undefined && on <= day

/** Whether something is not recorded to come after a day. Without a date it counts: what is undated is not yet to come. */
export const notAfter = (on: string | undefined, day: string) => on === undefined || on <= day

/** Whether something runs on a day: it has begun, and has not ended on that day or before. */
export const runsOn = ({ from, to }: { readonly from?: string; readonly to?: string }, day: string) =>
  notAfter(from, day) && (to === undefined || to > day)
