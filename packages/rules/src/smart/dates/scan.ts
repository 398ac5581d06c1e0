import type { ReadText } from '../../text/read-text.ts'
import type { PlanDay } from './plan.ts'

/** One text in which dates are looked for. */
export interface Scan extends ReadText {
  readonly plan: PlanDay
  /** A field that holds nothing but a date: then `Friday`, `March` and `6 weeks` are dates without a word before them. */
  readonly bare: boolean
}

export const scanOf = ({ words, source, sentences, shows }: ReadText, plan: PlanDay, bare = false): Scan => ({
  words,
  source,
  sentences,
  shows,
  plan,
  bare,
})
