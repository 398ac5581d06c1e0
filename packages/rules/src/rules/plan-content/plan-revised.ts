import type { PlanState, Review } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import type { Located } from '../../facts/located.ts'
import { decidedNothing } from '../../facts/review-decisions.ts'

export const rule = defineRule({
  id: 'plan-content/plan-revised',
  also: ['plan-review-revise'],
  title: 'The plan is kept under review and revised',
  requirement: 'The care plan must be kept under review, and revised when a change is needed.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 6(1)')],
  inForce: { from: '2011-04-01' },
  why: 'A plan that stays as it was while the child’s life changes is a plan for somebody else.',
  doesNotJudge:
    'Whether a decision of a review calls for a change of the plan, and whether a revision made the right one. One review may change nothing, so that of earlier ones two running have to pass without a revision before a person is asked. Without a list of earlier revisions only the last review is looked at.',
  when: regulatedPlan,
  messages: {
    pass: 'A revision of the plan followed the decisions of the reviews',
    judge:
      'Decide whether the review of {heldOn} changes the plan: it was last revised on {revisedOn}, before that review',
    between:
      'Decide whether the plan needed a change: no revision followed the reviews of {heldOn} and {nextHeldOn}',
    unknown: 'Enter the day on which this revision of the plan was made: a review was held on {heldOn}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/state',
  evaluate: ({ plan: { state = {} }, facts: { reviews }, asAt }) => {
    if (state.status === 'superseded')
      return notApplicable('A later revision has taken the place of this one')
    const days = revisionDays(state, asAt)
    const verdicts: Verdict[] = []
    for (let at = 0; at < reviews.length; at++) {
      const review = reviews[at] as Located<Review>
      if (decidedNothing(review.value)) continue
      const next = reviews[at + 1]?.value.heldOn
      const until = reviews[at + 2]?.value.heldOn
      // Which revisions there were is known only where they are kept. One review may well change nothing.
      if (next !== undefined && (until === undefined || state.earlierRevisions === undefined)) continue
      verdicts.push(
        isFollowed(review.value, until, days, state) ? pass() : notRevised(review, next, state, asAt),
      )
    }
    return verdicts.length === 0
      ? notApplicable('No review in this time in care has made a decision')
      : verdicts
  },
})

/** The days on which the plan was made or revised, up to the day of the check. */
function revisionDays({ preparedOn, revisedOn, earlierRevisions }: PlanState, asAt: string): string[] {
  const days: string[] = []
  if (happenedBy(preparedOn, asAt)) days.push(preparedOn)
  if (happenedBy(revisedOn, asAt)) days.push(revisedOn)
  for (const { on } of earlierRevisions ?? []) if (happenedBy(on, asAt)) days.push(on)
  return days
}

const isFollowed = (
  { id, heldOn = '' }: Review,
  until: string | undefined,
  days: readonly string[],
  { earlierRevisions }: PlanState,
): boolean =>
  days.some((day) => heldOn <= day && (until === undefined || day <= until)) ||
  earlierRevisions?.some(({ reviewId }) => reviewId === id) === true

function notRevised(
  { value: { heldOn = '' } }: Located<Review>,
  nextHeldOn: string | undefined,
  { revisedOn }: PlanState,
  asAt: string,
): Verdict {
  if (nextHeldOn !== undefined) {
    return judge('/state/earlierRevisions', { heldOn, nextHeldOn }, 'between')
  }
  return happenedBy(revisedOn, asAt)
    ? judge('/state/revisedOn', { heldOn, revisedOn })
    : unknown('/state/revisedOn', { heldOn })
}
