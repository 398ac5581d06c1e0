import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import {
  type EndedPlacement,
  placementEndings,
  unlessByAnother,
  whoEnded,
} from '../../facts/placement-endings.ts'

export const rule = defineRule({
  id: 'placement/ended-after-review',
  also: ['end-after-review'],
  title: 'A placement ended only after a review',
  requirement:
    'The authority must not end a placement unless a review has considered it first, save where there is an immediate risk.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 14')],
  inForce: { from: '2011-04-01' },
  why: 'A home that is ended without the child being heard teaches the child that no home is theirs.',
  doesNotJudge:
    'Whether the review weighed the ending well, and whether a risk that is recorded was real. An emergency placement under regulation 23 is not told apart from others.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each placement was ended after a review that considered it',
    due: 'Have a review consider the ending of the placement before {dueOn}',
    unknown:
      'Enter the day of the review that considered ending the placement on {endedOn}, or the risk that left no time',
    late: 'The review that considered the ending was held on {doneOn}, after the placement ended on {endedOn}',
    overdue:
      'Say what risk left no time for a review: none was held in the placement before it ended on {endedOn}',
    conflict: 'Check the day of the review that considered the ending: no review is on record for {doneOn}',
    whoEnded,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/placements',
  evaluate: (context) => {
    const endings = placementEndings(context)
    if (endings.length === 0)
      return notApplicable('No placement has ended that may end only after a review has considered it')
    return endings.map((ended) => unlessByAnother(afterReview(ended, context), ended))
  },
})

function afterReview(ended: EndedPlacement, { plan, facts, asAt }: RuleContext): Verdict {
  const { value, path, start, endedOn, ending, atOnce } = ended
  if (atOnce) return pass(path)
  const at = `${path}/ending/reviewedOn`
  const data = { placementId: value.id, endedOn }
  const { reviewedOn: doneOn } = ending
  if (doneOn !== undefined && doneOn <= asAt) {
    if (plan.reviews !== undefined && !facts.reviews.some((review) => review.value.heldOn === doneOn)) {
      return conflict(at, { ...data, doneOn })
    }
    return doneOn <= endedOn ? pass(at) : late(at, { ...data, doneOn })
  }
  if (endedOn > asAt) return due(at, { ...data, dueOn: endedOn })
  const mayHave =
    plan.reviews === undefined ||
    facts.reviews.some(({ value: { heldOn = '' } }) => start <= heldOn && heldOn <= endedOn)
  return mayHave ? unknown(at, data) : overdue(at, data)
}
