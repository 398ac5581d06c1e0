import type { CarePlanRecord } from '@open-care-plan/model'

/** Why there is nothing to compare. */
export const onlyOne = 'There is one revision only, and nothing to compare it with'

/** A revision and the one before it. */
export interface Step {
  readonly earlier: CarePlanRecord
  readonly later: CarePlanRecord
  /** The place of the earlier one: `/0`. */
  readonly earlierPath: string
  readonly laterPath: string
  /** The numbers of both, for a message. */
  readonly numbers: { readonly from: number; readonly to: number }
}

/** Each step from one revision to the next. */
export const stepsOf = (revisions: readonly CarePlanRecord[]): Step[] =>
  revisions.slice(1).map((later, at) => {
    const earlier = revisions[at] as CarePlanRecord
    return {
      earlier,
      later,
      earlierPath: `/${at}`,
      laterPath: `/${at + 1}`,
      numbers: { from: earlier.revision ?? at + 1, to: later.revision ?? at + 2 },
    }
  })

/** The numbers of the items of an earlier list whose ids a later one does not have. */
export function vanished(
  earlier: readonly { readonly id: string }[] | undefined,
  later: readonly { readonly id: string }[] | undefined,
): number[] {
  if (earlier === undefined) return []
  const kept = new Set(later?.map(({ id }) => id))
  return earlier.flatMap(({ id }, at) => (kept.has(id) ? [] : [at]))
}
