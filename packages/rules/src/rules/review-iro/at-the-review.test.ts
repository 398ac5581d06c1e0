import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, anOwner, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './at-the-review.ts'

const asAt = '2026-11-21'
const heldOn = '2026-09-24'
const whole: Partial<Review> = {
  chair: 'Ruth Calder, IRO',
  childSeenAloneOn: '2026-09-22',
  parentsViews: 'Kim came.',
  decisions: [{ id: 'd', what: 'Glasses', owner: anOwner() }],
}
const plan = (changes: Partial<Review>) => aCareOrderPlan({ reviews: [aReview(heldOn, changes)] })

testRule(rule, [
  {
    name: 'the IRO chaired, spoke with the child alone two days before, and each decision has an owner',
    plan: plan(whole),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the IRO spoke with the child alone on the day of the review',
    plan: plan({ ...whole, childSeenAloneOn: heldOn }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child did not want to speak alone, and somebody else chaired, with the reason',
    plan: aCareOrderPlan({
      reviews: [
        {
          id: 'r',
          heldOn,
          chair: 'The deputy IRO, as Ruth Calder was ill',
          childSeenAloneNot: 'Sam did not want to',
          parentsViews: 'Kim wrote.',
          decisions: [],
        },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an owner by role, and one who is a person of the record',
    plan: plan({
      ...whole,
      decisions: [
        { id: 'd', owner: { role: 'social worker' } },
        { id: 'e', owner: { personId: 'person-1' } },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO spoke with the child alone the day after the review',
    plan: plan({ ...whole, childSeenAloneOn: '2026-09-25' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/reviews/0/childSeenAloneOn',
      data: { dueOn: heldOn, doneOn: '2026-09-25' },
      message:
        'Speak with the child alone before the next review: before that of 24 September 2026 the IRO did not, and only on 25 September 2026',
    },
  },
  {
    name: 'the IRO spoke with the child alone the day after the review, and why not before is said',
    plan: plan({ ...whole, childSeenAloneOn: '2026-09-25', childSeenAloneNot: 'Sam wanted to speak later' }),
    asAt,
    expect: 'pass',
  },
  ...(
    [
      ['the day after the review before', '2026-04-02', 'pass'],
      ['on the day of the review before, for that one', '2026-04-01', 'needsReview'],
    ] as const
  ).map(([name, childSeenAloneOn, expect]) => ({
    name: `the IRO last spoke with the child alone ${name}`,
    plan: aCareOrderPlan({
      reviews: [aReview('2026-04-01'), aReview(heldOn, { ...whole, childSeenAloneOn })],
    }),
    asAt,
    expect,
  })),
  {
    name: 'two meetings of one review on one day, and the IRO spoke with the child alone on that day',
    plan: aCareOrderPlan({
      reviews: [
        aReview(heldOn, { ...whole, childSeenAloneOn: heldOn }),
        aReview(heldOn, { ...whole, id: 'review-second', childSeenAloneOn: heldOn }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO spoke with the child alone before another review',
    plan: aCareOrderPlan({
      reviews: [aReview('2026-04-01'), aReview(heldOn, { ...whole, childSeenAloneOn: '2026-03-30' })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/childSeenAloneOn',
      data: { on: heldOn },
      message:
        'Enter when the IRO spoke with the child alone before the review of 24 September 2026, or why the IRO did not',
    },
  },
  {
    name: 'nothing of it was recorded',
    plan: plan({}),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/chair', data: { on: heldOn } },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/childSeenAloneOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/parentsViews' },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/decisions' },
    ],
  },
  {
    name: 'the second of two decisions has nobody to carry it out',
    plan: plan({
      ...whole,
      decisions: [
        { id: 'd', owner: anOwner() },
        { id: 'e', owner: { name: ' ' } },
      ],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/reviews/0/decisions/1/owner',
      message: 'Enter who carries out this decision of the review of 24 September 2026',
    },
  },
  {
    name: 'the list of decisions says that there were none',
    plan: plan({ ...whole, decisions: [{ id: 'd', what: 'No decisions' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only the last review is looked at',
    plan: aCareOrderPlan({ reviews: [aReview('2026-04-01'), aReview(heldOn, whole)] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no review has been held', plan: aCareOrderPlan({ reviews: [] }), asAt, expect: 'notApplicable' },
])
