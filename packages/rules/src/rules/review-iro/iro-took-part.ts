import type { Iro } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'
import { said } from '../../facts/located.ts'
import { isNamed } from '../../facts/named-first.ts'

export const rule = defineRule({
  id: 'review-iro/iro-took-part',
  also: ['iro-participate'],
  title: 'The IRO takes part in reviews',
  requirement: 'The IRO must take part in each review, as the regulations say.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25B(1)(b)'), cite('SI 2010/959', 'reg 36')],
  why: 'The IRO is the one person at a review who is there for the child and for nobody else.',
  doesNotJudge:
    'How the IRO took part, whether it was practicable where the IRO did not, and reviews before the last one. A chair is taken to be the IRO where what is said of the chair begins with the name of one, present or former.',
  when: ordinaryPlan,
  messages: {
    pass: 'The IRO took part in the last review',
    unknown: 'Say whether the IRO took part in the review of {on}',
    judge: 'Decide whether it was right to hold the review of {on} without the IRO',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const review = latestReview(context)
    if ('outcome' in review) return review
    const { on } = review
    const { chair = '', iroTookPart } = review.value
    if (iroTookPart ?? namesIro(chair, context.plan.iro)) return pass(review.path, { on })
    const path = `${review.path}/iroTookPart`
    return iroTookPart === false ? judge(path, { on }) : unknown(path, { on })
  },
})

function namesIro(chair: string, iro: Iro | undefined): boolean {
  // The reason why somebody else chaired may name the IRO too.
  return [iro, ...(iro?.former ?? [])].some((one) => said(one?.name) && isNamed(chair, one.name.trim()))
}
