/** Fewer answered items than this give no score of a scale. */
export const fewestAnswered = 3

/** The items of every scale. */
const itemsOfScale = 5

/**
 * The score of a scale of which some items were left unanswered: what the others add up to, scaled up to five items, before
 * rounding. Undefined where fewer than three were answered. A score of 4 over three items is 6.67, which is rounded to 7.
 */
export const scaledUp = (sum: number, answered: number): number | undefined =>
  answered < fewestAnswered ? undefined : (sum * itemsOfScale) / answered

/**
 * Whether a whole number is the rounding of another. Of the sources none says which way a half goes, so that both ways do.
 */
export const isRoundingOf = (whole: number, exact: number): boolean => Math.abs(whole - exact) <= 0.5
