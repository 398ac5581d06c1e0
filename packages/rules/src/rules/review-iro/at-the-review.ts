import type { Owner } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, late, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type HeldReview, latestReview, latestReviewMessages } from '../../facts/latest-review.ts'
import { said } from '../../facts/located.ts'
import { eachDecision } from '../../facts/review-decisions.ts'

export const rule = defineRule({
  id: 'review-iro/at-the-review',
  also: ['iro-chair-private-talk'],
  title: 'The IRO at the review',
  requirement:
    'The IRO must chair each review so far as practicable, speak to the child alone before it unless the child refuses or it is not suitable, make sure that the views of parents are had and that every decision has somebody to carry it out, and report failures to senior managers.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 36')],
  inForce: { from: '2011-04-01' },
  why: 'Before the room is full of grown-ups, one of them has to hear the child alone.',
  doesNotJudge:
    'Whether a reason for not speaking alone, or for another chair, is good enough; whether a review was properly adjourned; whether failures were reported to senior managers; and reviews before the last one.',
  when: ordinaryPlan,
  messages: {
    pass: 'Who chaired the last review, the talk alone with the child, the views of parents and the owners of decisions are on record',
    chair: 'Enter who chaired the review of {on}',
    alone: 'Enter when the IRO spoke with the child alone before the review of {on}, or why the IRO did not',
    late: 'Speak with the child alone before the next review: before that of {dueOn} the IRO did not, and only on {doneOn}',
    parents: 'Enter how the views of the parents were had for the review of {on}, or why they were not',
    decisions: 'Enter the decisions of the review of {on}, or record that there were none',
    owner: 'Enter who carries out this decision of the review of {on}',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/reviews',
  evaluate: (context) => {
    const review = latestReview(context)
    if ('outcome' in review) return review
    const before = context.facts.reviews.findLast(({ value: { heldOn = '' } }) => heldOn < review.on)
    return [...ofTheIro(review, before?.value.heldOn), ...ofDecisions(review)]
  },
})

/** A talk up to the day of the review before was for that one. */
function ofTheIro({ value, path, on }: HeldReview, before = ''): Verdict[] {
  const { chair, childSeenAloneOn, childSeenAloneNot, parentsViews } = value
  const alone = childSeenAloneOn !== undefined && childSeenAloneOn > before ? childSeenAloneOn : undefined
  const wanting: Verdict[] = []
  if (!said(chair)) wanting.push(unknown(`${path}/chair`, { on }, 'chair'))
  if ((alone === undefined || alone > on) && !said(childSeenAloneNot)) {
    const at = `${path}/childSeenAloneOn`
    wanting.push(alone === undefined ? unknown(at, { on }, 'alone') : late(at, { dueOn: on, doneOn: alone }))
  }
  if (!said(parentsViews)) wanting.push(unknown(`${path}/parentsViews`, { on }, 'parents'))
  return wanting
}

function ofDecisions({ value, path, on }: HeldReview): Verdict[] {
  if (value.decisions === undefined) return [unknown(`${path}/decisions`, { on }, 'decisions')]
  const wanting: Verdict[] = []
  eachDecision(value, ({ owner }, at) => {
    if (!isNamed(owner)) wanting.push(absent(`${path}/decisions/${at}/owner`, { on }, 'owner'))
  })
  return wanting
}

const isNamed = (owner: Owner | undefined) =>
  said(owner?.name) || said(owner?.role) || owner?.personId !== undefined
