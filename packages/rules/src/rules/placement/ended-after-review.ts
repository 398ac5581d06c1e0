import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import {
  type EndedPlacement,
  placementEndings,
  unlessUnsettled,
  unsettledEnding,
} from '../../facts/placement-endings.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

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
    'Whether the review weighed the ending well, and whether a risk that is recorded was real. Whether an emergency placement was one under regulation 23, to whose end this does not apply, is for a person.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each placement was ended after a review that considered it',
    due: 'Have a review consider the ending of the placement before {dueOn}',
    unknown:
      'Enter the day of the review that considered ending the placement on {endedOn}, or the risk that left no time',
    late: 'The review that considered the ending was held on {doneOn}, after the placement ended on {endedOn}',
    overdue:
      'Say what risk left no time for a review: none is on record that can have considered its ending on {endedOn}',
    held: 'Enter the day on which the review was held that considered the ending: none is recorded as held on {doneOn}, the day that is named',
    conflict: 'Check the day of the review that considered the ending: no review is on record for {doneOn}',
    judge:
      'Decide whether the review on {doneOn} considered the ending on {endedOn}: it was held before the placement began, and more than six months before its end',
    ...unsettledEnding('a review had to consider that first'),
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/placements',
  evaluate: (context) => {
    const endings = placementEndings(context)
    if (endings.length === 0)
      return notApplicable('No placement has ended that may end only after a review has considered it')
    return endings.map((ended) =>
      unlessRelaxed(unlessUnsettled(afterReview(ended, context), ended), ended.endedOn),
    )
  },
})

function afterReview(ended: EndedPlacement, context: RuleContext): Verdict {
  const { value, path, endedOn, ending, atOnce } = ended
  const { plan, facts, asAt } = context
  if (atOnce) return pass(path)
  const at = `${path}/ending/reviewedOn`
  const data = { placementId: value.id, endedOn }
  const { reviewedOn: doneOn } = ending
  if (doneOn !== undefined && doneOn <= asAt) {
    if (plan.reviews !== undefined && !facts.reviews.some((review) => review.value.heldOn === doneOn)) {
      const notEntered = plan.reviews.findIndex(
        ({ heldOn, plannedFor = doneOn }) => heldOn === undefined && plannedFor === doneOn,
      )
      return notEntered === -1
        ? conflict(at, { ...data, doneOn })
        : unknown(`/reviews/${notEntered}/heldOn`, { ...data, doneOn }, 'held')
    }
    if (doneOn > endedOn) return late(at, { ...data, doneOn })
    return mayHaveConsidered(doneOn, ended) ? pass(at) : judge(at, { ...data, doneOn })
  }
  if (endedOn > asAt) return due(at, { ...data, dueOn: endedOn })
  return mayHaveBeenConsidered(ended, context) ? unknown(at, data) : overdue(at, data)
}

/** No list is kept; or it has a review that may have been the one, held or not entered as held. */
function mayHaveBeenConsidered(ended: EndedPlacement, { plan: { reviews }, facts }: RuleContext): boolean {
  if (reviews === undefined) return true
  const last = facts.reviews.findLast(({ value: { heldOn = '' } }) => heldOn <= ended.endedOn)
  return (
    (last !== undefined && mayHaveConsidered(last.value.heldOn as string, ended)) ||
    reviews.some(
      ({ heldOn, plannedFor }) =>
        heldOn === undefined && (plannedFor === undefined || mayHaveConsidered(plannedFor, ended)),
    )
  )
}

/** Held in the placement, or before it and not so long ago that the next review was overdue. */
const mayHaveConsidered = (on: string, { start, endedOn }: EndedPlacement) =>
  on <= endedOn && (start <= on || endedOn <= addMonths(on, 6))
