import { aLegalStatus, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, underOrder, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-temporary-carer.ts'

const from = '2025-09-01'
const placement = {
  section22C: 'connected-foster-carer',
  approval: { temporary: { from, until: '2025-12-22' } },
} as const
const withParents = { section22C: 'parents' } as const
const weekly = visitsOn('2025-09-05', '2025-09-12', '2025-09-19')
const reviewed = { reviews: [aReview('2025-09-24')] }

testRule(rule, [
  ...commonVisitCases({ placement, visits: weekly, dueOn: '2025-09-26' }),
  {
    name: 'after the first review, four weeks from the last visit',
    plan: aVisitedPlan(weekly, placement, reviewed),
    asAt: '2025-10-17',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-09-19', dueOn: '2025-10-17' } },
  },
  {
    name: 'after the first review, the day after those four weeks',
    plan: aVisitedPlan(weekly, placement, reviewed),
    asAt: '2025-10-18',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-10-17' } },
  },
  {
    name: 'with a parent under an interim care order: weekly up to the first review',
    plan: aVisitedPlan(weekly, withParents, underOrder('C1')),
    asAt: '2025-09-27',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-26' } },
  },
  {
    name: 'placed with a parent before assessment under an interim order: four weeks after the first review',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26')],
      { ...withParents, approval: { withParents: { beforeAssessment: true } } },
      { ...underOrder('C1'), ...reviewed },
    ),
    asAt: '2025-10-25',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-09-26', dueOn: '2025-10-24' } },
  },
  {
    name: 'an interim order made while the child already lived with the parent: a week from the order',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-01'), withParents, {
      legal: {
        lookedAfterFrom: from,
        statuses: [aLegalStatus('C2', from, { to: '2025-10-20' }), aLegalStatus('C1', '2025-10-20')],
      },
    }),
    asAt: '2025-10-28',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-10-01', dueOn: '2025-10-27' } },
  },
  {
    name: 'a review was held before the placement began, so that it may be no longer weekly',
    plan: aVisitedPlan(weekly, placement, {
      legal: { lookedAfterFrom: '2025-03-03', statuses: [aLegalStatus('V2', '2025-03-03')] },
      reviews: [aReview('2025-03-20')],
    }),
    asAt: '2025-10-17',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2025-09-26', latestOn: '2025-10-17' } },
  },
  {
    name: 'a review was held before the placement began, and four weeks have passed in any case',
    plan: aVisitedPlan(weekly, placement, {
      legal: { lookedAfterFrom: '2025-03-03', statuses: [aLegalStatus('V2', '2025-03-03')] },
      reviews: [aReview('2025-03-20')],
    }),
    asAt: '2025-10-18',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'with a parent, and no legal status recorded',
    plan: aVisitedPlan(weekly, withParents, { legal: { lookedAfterFrom: from } }),
    asAt: '2025-09-27',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      data: { dueOn: '2025-09-26', latestOn: '2025-10-31' },
    },
  },
  {
    name: 'the approval has run out and full approval is not on record: nobody knows whether four weeks still hold',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26', '2025-10-20', '2025-11-15', '2025-12-10', '2026-01-05')],
      placement,
      reviewed,
    ),
    asAt: '2026-02-03',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/approval/temporary/fullApprovalOn',
      data: { placementId: 'placement-1', after: '2026-01-05', dueOn: '2026-02-02', latestOn: '2026-02-16' },
      message:
        'Enter the day the carer was approved in full: a visit was due by 2 February 2026, or by 16 February 2026 if that day had come',
    },
  },
  {
    name: 'the approval has run out, and the six weeks of full approval have passed too',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26', '2025-10-20', '2025-11-15', '2025-12-10', '2026-01-05')],
      placement,
      reviewed,
    ),
    asAt: '2026-02-17',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2026-01-05', dueOn: '2026-02-16' } },
  },
  {
    name: 'while a refusal is under review the approval goes on, and four weeks hold',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26', '2025-10-20', '2025-11-15', '2025-12-10', '2026-01-05')],
      {
        ...placement,
        approval: {
          temporary: { ...placement.approval.temporary, extensionGround: 'decision-under-review' },
        },
      },
      reviewed,
    ),
    asAt: '2026-02-03',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2026-01-05', dueOn: '2026-02-02' } },
  },
  {
    name: 'full approval was given, and the limit of the first year holds from then on',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26', '2025-10-20', '2025-11-15', '2025-12-20')],
      { ...placement, approval: { temporary: { from, until: '2025-12-22', fullApprovalOn: '2025-12-01' } } },
      reviewed,
    ),
    asAt: '2025-12-21',
    expect: 'pass',
  },
  {
    name: 'a week ended while the rules were relaxed for coronavirus',
    plan: aVisitedPlan(visitsOn('2020-04-24'), {
      section22C: 'connected-foster-carer',
      approval: { temporary: { from: '2020-04-20' } },
      from: '2020-04-20',
    }),
    asAt: '2020-05-02',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-01' } },
  },
  {
    name: 'a connected carer with full approval from the start',
    plan: aVisitedPlan(weekly, { section22C: 'connected-foster-carer' }),
    asAt: '2025-12-01',
    expect: 'notApplicable',
  },
  {
    name: 'no list of reviews is kept, so that nobody knows whether visits are weekly still',
    plan: (({ reviews: _, ...plan }) => plan)(aVisitedPlan(weekly, placement)),
    asAt: '2025-10-17',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews',
      data: { placementId: 'placement-1', after: '2025-09-19', dueOn: '2025-09-26', latestOn: '2025-10-17' },
      message:
        'Enter the reviews that have been held: a visit was due by 26 September 2025, or by 17 October 2025 if one was held in this placement by then',
    },
  },
  {
    name: 'no list of reviews is kept, and four weeks have passed in any case',
    plan: (({ reviews: _, ...plan }) => plan)(aVisitedPlan(weekly, placement)),
    asAt: '2025-10-18',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-09-19', dueOn: '2025-10-17' } },
  },
  {
    name: 'a review was planned, and nobody entered whether it was held',
    plan: aVisitedPlan(weekly, placement, { reviews: [{ id: 'review-1', plannedFor: '2025-09-24' }] }),
    asAt: '2025-10-17',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'a review was planned for a day after the visit was due',
    plan: aVisitedPlan(weekly, placement, { reviews: [{ id: 'review-1', plannedFor: '2025-09-29' }] }),
    asAt: '2025-09-28',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-26' } },
  },
  {
    name: 'nobody entered the end of the approval, and four weeks hold up to the sixteen weeks it can have',
    plan: aVisitedPlan(weekly, { ...placement, approval: { temporary: { from } } }, reviewed),
    asAt: '2025-10-18',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-10-17' } },
  },
  {
    name: 'nobody entered the end of the approval, and visits are six weeks apart after its sixteen weeks',
    plan: aVisitedPlan(
      [...weekly, ...visitsOn('2025-09-26', '2025-10-20', '2025-11-15', '2025-12-10', '2026-01-05')],
      { ...placement, approval: { temporary: { from } } },
      reviewed,
    ),
    asAt: '2026-02-10',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/approval/temporary/fullApprovalOn',
      data: { after: '2026-01-05', dueOn: '2026-02-02', latestOn: '2026-02-16' },
    },
  },
])
