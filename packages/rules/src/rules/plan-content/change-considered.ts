import type { PlanState } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, judge, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'
import { isPlacedForAdoptionOn } from '../../facts/placed-for-adoption.ts'
import { forAdoption } from '../../facts/placement-plan.ts'
import { isDraft } from '../../facts/plan-draft.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'plan-content/change-considered',
  also: ['plan-no-change-without-review'],
  title: 'A review considers a significant change first',
  requirement:
    'A significant change must not be made to the care plan before a review has considered it, unless that is not reasonably practicable.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 6(2)'), cite('SI 2010/959', 'reg 32(2)')],
  inForce: { from: '2011-04-01' },
  why: 'At a review the child, the family and the IRO can speak before their world is changed, not after.',
  doesNotJudge: 'Whether a change is significant, and whether it was really not practicable to wait.',
  when: [lookedAfter, notRemand],
  messages: {
    pass: 'A review considered the change first',
    due: 'Have a review consider this change before the plan is agreed',
    absent: 'Enter the review that considered this change, or why none could',
    late: 'The review that considered the change was held on {heldOn}, after the change on {revisedOn}',
    significant: 'Say whether this revision changes the plan significantly',
    unknown: 'Enter the review that considered this change: no reviews are recorded',
    review: 'Enter the day of the review that considered this change',
    judge:
      'Check which review considered this change: that of {heldOn} was held before the revision of {earlierOn}, after which this one was made',
    reason: 'Check whether it was really not practicable that a review consider the change first',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt }) {
    const { state = {}, revision = 1, placements = [] } = plan
    const changedOn = state.revisedOn ?? asAt
    if (changedOn < regulationsFrom) return notApplicable('The plan was revised before 1 April 2011')
    if (placements.some((placement) => isPlacedForAdoptionOn(placement, changedOn, asAt)))
      return notApplicable(forAdoption)
    if (state.significantChange === undefined) {
      return revision > 1
        ? unknown('/state/significantChange', {}, 'significant')
        : notApplicable('This is the first revision of the plan')
    }
    if (!state.significantChange)
      return notApplicable('This revision makes no significant change to the plan')
    const ofIt = state.consideredAtReviewId === undefined ? undefined : ofReview(plan, state, asAt)
    if (ofIt?.outcome === 'pass') return ofIt
    // A review that came later does no harm where none could come first.
    if (said(state.reasonNotConsidered)) return judge('/state/reasonNotConsidered', {}, 'reason')
    if (ofIt !== undefined) return ofIt
    const path = '/state/consideredAtReviewId'
    if (isDraft(plan)) return due(path)
    return plan.reviews === undefined ? unknown(path) : absent(path)
  },
})

function ofReview(plan: RuleContext['plan'], state: PlanState, asAt: string): Verdict {
  const { consideredAtReviewId: id, revisedOn } = state
  const review = located(plan.reviews, '/reviews').find(({ value }) => value.id === id)
  const heldOn = review?.value.heldOn
  if (review === undefined || heldOn === undefined) {
    return unknown(
      review === undefined ? '/state/consideredAtReviewId' : `${review.path}/heldOn`,
      {},
      'review',
    )
  }
  if (heldOn > (revisedOn ?? asAt)) {
    if (isDraft(plan)) return due(`${review.path}/heldOn`)
    return revisedOn === undefined
      ? unknown('/state/consideredAtReviewId', {}, 'review')
      : late(`${review.path}/heldOn`, { heldOn, revisedOn })
  }
  const earlierOn = lastRevision(state, revisedOn ?? asAt, review.value.id)
  return earlierOn !== undefined && heldOn < earlierOn
    ? judge('/state/consideredAtReviewId', { heldOn, earlierOn })
    : pass(`${review.path}/heldOn`)
}

/** The day of the last revision before this one that did more than correct it, or carry out what the same review considered. */
function lastRevision({ earlierRevisions = [] }: PlanState, before: string, reviewId: string) {
  let last: string | undefined
  for (const { on, reason, reviewId: followed } of earlierRevisions) {
    if (on === undefined || on >= before || reason === 'correction' || followed === reviewId) continue
    if (last === undefined || on > last) last = on
  }
  return last
}
