import type { Review, reviewMatters } from '@open-care-plan/model'
import { defineRule } from '../engine/define-rule.ts'
import type { Rule, RuleContext, RuleDefinition, Verdict } from '../engine/rule.ts'
import { absent, notApplicable, pass, unknown } from '../engine/verdicts.ts'
import { ordinaryPlan } from './conditions.ts'
import { type HeldReview, latestReview } from './latest-review.ts'
import { said } from './located.ts'
import { isPlacedForAdoptionOn, undatedAdoptions } from './placed-for-adoption.ts'

type Decided = 'when' | 'evaluate' | 'outcomes'

/** A rule that asks whether the latest review considered one matter of Schedule 7. */
interface RequiredMatter extends Omit<RuleDefinition, Decided> {
  readonly matter: keyof typeof reviewMatters
  /** The day from which reviews have to consider it. */
  readonly inForce: { readonly from: string }
  /**
   * Whether the matter had to be considered at that review: a reason why not, or, where that is not settled, what is said if it
   * was not considered. Nothing where it had to be.
   */
  readonly unless?: (context: RuleContext, review: HeldReview) => string | Verdict | undefined
}

/**
 * Makes the rule. A review for which nobody has recorded any matter, or of which a matter has no name, is not known to have left
 * one out; a list that lacks the matter, or has it with nothing said, is.
 */
export function requireReviewMatter({ matter, unless, ...rule }: RequiredMatter): Rule {
  return defineRule({
    ...rule,
    when: ordinaryPlan,
    outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
    evaluate: (context) => {
      const review = latestReview(context, rule.inForce.from)
      // Fourteen rules would ask the same.
      if ('outcome' in review) return review.kind === 'unknown' ? notApplicable(heldIsAsked) : review
      const { asAt, plan } = context
      if (plan.placements?.some((one) => isPlacedForAdoptionOn(one, review.on, asAt)) === true) {
        return notApplicable(heldForAdoption)
      }
      const doubt = unless?.(context, review)
      if (typeof doubt === 'string') return notApplicable(doubt)
      const { on } = review
      const path = `${review.path}/matters`
      if (considers(review.value, matter)) return pass(path, { on })
      if (doubt !== undefined) return doubt
      const perhapsForAdoption = undatedAdoptions(plan.placements, asAt).some(
        ({ from, to }) => from <= on && on < to,
      )
      return isKnown(review.value) && !perhapsForAdoption ? absent(path, { on }) : unknown(path, { on })
    },
  })
}

function considers({ matters = [] }: Review, matter: keyof typeof reviewMatters): boolean {
  for (const each of matters) if (each.matter === matter && said(each.considered)) return true
  return false
}

const heldIsAsked = 'Nobody entered whether a review was held, which is asked on its own'

// SI 2010/959 reg 3: such a review has the list of SI 2005/389 reg 36(6).
const heldForAdoption =
  'The last review was held while the child was placed for adoption, and Schedule 7 is not for such a review'

/** Whether every matter on the list says which it is. */
const isKnown = ({ matters }: Review): boolean =>
  matters?.every(({ matter, considered }) => matter !== undefined || !said(considered)) === true

/** The messages of such a rule, from what the matter is called in them. */
export const matterMessages = (subject: string) => ({
  pass: `The last review considered ${subject}`,
  absent: `Enter what the review of {on} considered about ${subject}, or consider it at the next review`,
  unknown: `Enter the matters that the review of {on} considered, ${subject} among them`,
})
