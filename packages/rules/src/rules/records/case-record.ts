import { addDays, type Review } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { Verdict } from '../../engine/rule.ts'
import { unknown } from '../../engine/verdicts.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { decidedNothing } from '../../facts/review-decisions.ts'

export const rule = defineRule({
  id: 'records/case-record',
  also: ['rec-case-record'],
  title: 'The case record is complete',
  requirement:
    'The written case record must hold the care plan and its changes, assessments, the documents of reviews, orders and arrangements with others.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 49')],
  inForce: { from: '2011-04-01' },
  why: 'It is the only account of these years that will be left, and the only one that the child can ask to read.',
  doesNotJudge:
    'What the documents say, arrangements made with others, and what is kept in another system: what is not here is no record, and no failure.',
  when: [lookedAfter],
  messages: {
    pass: 'The record has assessments, reviews, orders and the revisions of the plan',
    assessments: 'Add the assessments, or record that there are none',
    reviews: 'Add the reviews, or record that there are none',
    orders: 'Add the court orders, or record that there are none',
    revision: 'Add when and why the revision before this one was made: there is no record of it',
    revisions: 'Add when and why {count} earlier revisions were made: there is no record of them',
    document: 'Add the decisions or the record of the review held on {on}: there is no record of either',
    documents:
      'Add the decisions or the record of {count} reviews from {on} on: there is no record of either',
    undecided: 'Add the record of the review held on {on}: all that is there is that nothing was decided',
    undecidedAll:
      'Add the record of {count} reviews from {on} on: all that is there is that nothing was decided',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ plan, asAt, facts }) => {
    const { revision = 1, state, assessments, reviews, legal } = plan
    const verdicts: Verdict[] = []
    // In short breaks regulation 49(2)(b) does not apply (regulation 48).
    if (assessments === undefined && !facts.shortBreaks)
      verdicts.push(unknown('/assessments', {}, 'assessments'))
    if (reviews === undefined) verdicts.push(unknown('/reviews', {}, 'reviews'))
    if (legal?.orders === undefined) verdicts.push(unknown('/legal/orders', {}, 'orders'))
    const lacking = revision - 1 - (state?.earlierRevisions?.length ?? 0)
    if (lacking > 0) {
      verdicts.push(...oneForAll(unknown('/state/earlierRevisions', {}, 'revision'), lacking, 'revisions'))
    }
    const wanting = facts.reviews.filter(
      ({ value }) => !hasDocument(value) && addDays(value.heldOn as string, soon) <= asAt,
    )
    // Somebody who recorded that nothing was decided has not recorded nothing.
    const [undecided, silent] = [true, false].map((nothing) =>
      wanting.filter(({ value }) => decidedNothing(value) === nothing),
    )
    return [
      ...verdicts,
      ...ofReviews(silent, 'document', 'documents'),
      ...ofReviews(undecided, 'undecided', 'undecidedAll'),
    ]
  },
})

function ofReviews(reviews: readonly Located<Review>[] = [], one: string, several: string) {
  const [first] = reviews
  return first === undefined
    ? []
    : oneForAll(unknown(first.path, { on: first.value.heldOn as string }, one), reviews.length, several)
}

/** The record of a review is due within 20 working days: so long nobody misses it here. In days, as it is only a grace. */
const soon = 28

const hasDocument = ({ decisions, matters, recordCompletedOn, recordSentOn, decisionsSentOn }: Review) =>
  recordCompletedOn !== undefined ||
  recordSentOn !== undefined ||
  decisionsSentOn !== undefined ||
  decisions?.some(({ what }) => said(what)) === true ||
  matters?.some(({ considered }) => said(considered)) === true
