import type { Ceasing, Placement, Review } from '@open-care-plan/model'
import {
  aCareOrderPlan,
  aLegalStatus,
  aPlacement,
  aReview,
  aSection20Plan,
  aVisit,
} from '@open-care-plan/model/testing'
import { shortBreaks, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './early-review.ts'

const asAt = '2026-11-21'
// Called for on Friday 10 April 2026: twenty working days, over the bank holiday of 4 May, end on Monday 11 May.
const from = '2026-04-10'
const dueOn = '2026-05-11'
const asked = (...reviews: Review[]) =>
  aCareOrderPlan({
    reviews: [
      { id: 'early', early: 'The IRO asked', earlyTrigger: 'iro-asked', earlySince: from },
      ...reviews,
    ],
  })
const concern = (...heldOn: string[]) =>
  aCareOrderPlan({
    visits: [aVisit(from, { welfareConcern: true })],
    reviews: heldOn.map((day) => aReview(day)),
  })
const detained = (placement: Partial<Placement>, ...heldOn: string[]) =>
  aCareOrderPlan({
    placements: [
      aPlacement(since, { to: '2026-06-01' }),
      aPlacement('2026-06-01', { id: 'detention', type: 'R5', section22C: 'not-22C', ...placement }),
    ],
    reviews: heldOn.map((day) => aReview(day)),
  })
const moving = (ceasing: Ceasing, ...reviews: Review[]) =>
  aSection20Plan({
    child: { dateOfBirth: '2009-06-01' },
    legal: {
      lookedAfterFrom: since,
      statuses: [aLegalStatus('V2', since)],
      orders: [],
      ceasing: { plannedFor: '2026-12-18', livesAfter: 'elsewhere', ...ceasing },
    },
    reviews,
  })

testRule(rule, [
  {
    name: 'the IRO asked, and the review was held on the twentieth working day, over a bank holiday',
    plan: asked(aReview(dueOn)),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the IRO asked, and the review was held the day after',
    plan: asked(aReview('2026-05-12')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/reviews/1',
      data: { from, dueOn, doneOn: '2026-05-12' },
      message:
        'Decide whether the review of 12 May 2026 came soon enough: it was called for on 10 April 2026',
    },
  },
  {
    name: 'an authority that asks for ten working days',
    plan: asked(aReview(dueOn)),
    asAt,
    parameters: { workingDays: 10 },
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2026-04-24' } },
  },
  {
    name: 'the IRO asked, there has been none, and the last day is today',
    plan: asked(),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews/0',
      data: { from, dueOn },
      message: 'Hold a review by 11 May 2026: one was called for on 10 April 2026',
    },
  },
  {
    name: 'a visit found that the placement does not safeguard the child, and there has been no review since',
    plan: concern('2026-04-09'),
    asAt: '2026-05-12',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/visits/0',
      data: { from, dueOn },
      message:
        'Decide whether a review can wait any longer: one was called for on 10 April 2026, and none has been held since',
    },
  },
  {
    name: 'a visit found that the placement does not safeguard the child, and a review was held that day',
    plan: concern(from),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a visit found it, and the review that answered says so: one duty, not two',
    plan: aCareOrderPlan({
      visits: [aVisit(from, { welfareConcern: true })],
      reviews: [aReview('2026-05-12', { earlyTrigger: 'visit-concern', earlySince: from })],
    }),
    asAt,
    expect: [{ outcome: 'needsReview', kind: 'judge', path: '/reviews/0' }],
  },
  {
    name: 'a visit found it, and the reviews are not recorded',
    plan: aCareOrderPlan({ visits: [aVisit(from, { welfareConcern: true })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews',
      message: 'Enter the reviews that have been held: one was called for on 10 April 2026',
    },
  },
  {
    name: 'an early review is planned, and nothing says since when',
    plan: aCareOrderPlan({ reviews: [{ id: 'early', early: 'The IRO asked', plannedFor: '2026-12-01' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0/earlySince',
      message: 'Enter the day on which the early review was called for',
    },
  },
  {
    name: 'brought forward for another reason',
    plan: aCareOrderPlan({
      reviews: [{ id: 'early', early: 'His father is on leave', earlyTrigger: 'other', earlySince: from }],
    }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Nothing on record calls for a review sooner than planned',
    },
  },
  {
    name: 'a review on the day of release from a young offender institution',
    plan: detained({ to: '2026-09-01' }, '2026-09-01'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review the day after release',
    plan: detained({ to: '2026-09-01' }, '2026-05-28', '2026-09-02'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/1',
      data: { placementId: 'detention', from: '2026-06-01', dueOn: '2026-09-01', doneOn: '2026-09-02' },
      message:
        'The review was held on 2 September 2026: one had to come by 1 September 2026, before the child leaves detention',
    },
  },
  {
    name: 'released, and no review has been held since the detention began',
    plan: detained({ to: '2026-09-01' }, '2026-05-28'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/1',
      message: 'Hold a review now: one had to come by 1 September 2026, before the child leaves detention',
    },
  },
  {
    name: 'released, and a review that was planned before has no day on which it was held',
    plan: {
      ...detained({ to: '2026-09-01' }),
      reviews: [aReview('2026-05-28'), { id: 'planned', plannedFor: '2026-08-20' }],
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1',
      message:
        'Enter the review that was held by 1 September 2026: one had to come before the child leaves detention',
    },
  },
  {
    name: 'a review the day after release, and one of which no day is recorded',
    plan: { ...detained({ to: '2026-09-01' }), reviews: [{ id: 'undated' }, aReview('2026-09-02')] },
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/heldOn' },
  },
  {
    name: 'released, and a review is planned only for after it',
    plan: {
      ...detained({ to: '2026-09-01' }),
      reviews: [aReview('2026-05-28'), { id: 'planned', plannedFor: '2026-09-02' }],
    },
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/placements/1' },
  },
  {
    name: 'release is next week',
    plan: detained({ to: '2026-11-28' }, '2026-05-28'),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      data: { dueOn: '2026-11-28' },
      message: 'Hold a review by 28 November 2026: one has to come before the child leaves detention',
    },
  },
  { name: 'no day of release is known', plan: detained({}), asAt, expect: 'notApplicable' },
  {
    name: 'released while the rules were relaxed for coronavirus',
    plan: aCareOrderPlan({
      legal: { lookedAfterFrom: '2019-09-02', statuses: [aLegalStatus('C2', '2019-09-02')] },
      placements: [aPlacement('2020-03-02', { type: 'R5', section22C: 'not-22C', to: '2020-06-01' })],
      reviews: [aReview('2020-06-08')],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 1 June 2020',
    },
  },
  {
    name: 'section 20 ends in December with no parent to go to, and a review has been held since it was assessed',
    plan: moving({ assessedOn: '2026-10-12' }, aReview('2026-10-12')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review was called for because section 20 ends',
    plan: moving({}, aReview('2026-10-01', { earlyTrigger: 'section-20-ending' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review because section 20 ends, held after the day on which it was to end and did not',
    plan: moving({ plannedFor: '2026-10-02' }, aReview('2026-10-05', { earlyTrigger: 'section-20-ending' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'section 20 ends in December with no parent to go to, and no review since it was assessed',
    plan: moving({ assessedOn: '2026-10-12' }, aReview('2026-10-11')),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/legal/ceasing',
      data: { from: '2026-10-12', dueOn: '2026-12-18' },
      message:
        'Hold a review by 18 December 2026: one has to come before the accommodation under section 20 ends',
    },
  },
  {
    name: 'section 20 was to end yesterday, and nothing says when that was assessed',
    plan: moving({ plannedFor: '2026-11-20' }, aReview('2026-10-11')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing',
      message:
        'Enter the review that was held by 20 November 2026: one had to come before the accommodation under section 20 ends',
    },
  },
  {
    name: 'section 20 was to end yesterday and goes on, and there was no review since it was assessed',
    plan: moving({ plannedFor: '2026-11-20', assessedOn: '2026-10-12' }, aReview('2026-10-11')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing' },
  },
  {
    name: 'section 20 was to end yesterday and goes on, and the review is today',
    plan: moving({ plannedFor: '2026-11-20', assessedOn: '2026-10-12' }, aReview(asAt)),
    asAt,
    expect: 'pass',
  },
  {
    name: 'section 20 ends because the young person reaches 18',
    plan: moving({ plannedFor: '2027-06-01' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'section 20 ends in December, and the child goes to a parent',
    plan: moving({ livesAfter: 'parent' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'nothing calls for a review', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  ...(
    [
      ['2026-05-21', undefined],
      ['2026-05-20', 'due'],
    ] as const
  ).map(([on, kind]) => ({
    name: `section 20 ends in December, and a review was called for because of an ending on ${on}, six months ago or more`,
    plan: moving({}, aReview(on, { earlyTrigger: 'section-20-ending' as const })),
    asAt,
    expect: { outcome: 'pass' as const, ...(kind === undefined ? { path: '/reviews' } : { kind }) },
  })),
])
