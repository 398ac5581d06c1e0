import type { Outcome } from '@open-care-plan/model'
import type { Style } from '../../terminal/style.ts'

/** The colour of an outcome. */
export function outcomePaint(outcome: Outcome, style: Style): (text: string) => string {
  return { pass: style.good, fail: style.bad, needsReview: style.look, notApplicable: style.quiet }[outcome]
}
