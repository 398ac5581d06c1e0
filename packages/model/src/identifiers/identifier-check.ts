/**
 * Whether an identifier can be what it says it is, by its shape and its check digit. `ok` does not mean that it was ever
 * issued, nor to whom.
 */
export type IdentifierCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string }

export const passes: IdentifierCheck = { ok: true }

/** `reason` is a sentence for the person who typed it. It never repeats what they typed. */
export const refuses = (reason: string): IdentifierCheck => ({ ok: false, reason })

/** Each digit times its weight, added up. The weights are as many as the digits. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
