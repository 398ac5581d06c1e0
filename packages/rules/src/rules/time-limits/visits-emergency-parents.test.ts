import { aLegalStatus, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, underOrder, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-emergency-parents.ts'

const placement = { section22C: 'parents', approval: { withParents: { beforeAssessment: true } } } as const
const weekly = visitsOn('2025-09-05', '2025-09-12', '2025-09-19')
const careOrder = underOrder('C2')

testRule(rule, [
  ...commonVisitCases({ placement, parts: careOrder, visits: weekly, dueOn: '2025-09-26' }),
  {
    name: 'after the first review, six weeks from the last visit',
    plan: aVisitedPlan(weekly, placement, { ...careOrder, reviews: [aReview('2025-09-24')] }),
    asAt: '2025-10-31',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-09-19', dueOn: '2025-10-31' } },
  },
  {
    name: 'after the first review, the day after those six weeks',
    plan: aVisitedPlan(weekly, placement, { ...careOrder, reviews: [aReview('2025-09-24')] }),
    asAt: '2025-11-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-10-31' } },
  },
  {
    name: 'no list of reviews is kept, so that nobody knows whether visits are weekly still',
    plan: (({ reviews: _, ...plan }) => plan)(aVisitedPlan(weekly, placement, careOrder)),
    asAt: '2025-09-27',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews',
      data: { dueOn: '2025-09-26', latestOn: '2025-10-31' },
    },
  },
  {
    name: 'a week ended before the first review without a visit',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-09-15'), placement, {
      ...careOrder,
      reviews: [aReview('2025-09-24')],
    }),
    asAt: '2025-09-25',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2025-09-05', dueOn: '2025-09-12', doneOn: '2025-09-15' },
      },
      { outcome: 'fail', kind: 'overdue', data: { after: '2025-09-15', dueOn: '2025-09-22' } },
    ],
  },
  {
    name: 'a review was held before the placement began, so that it may be no longer weekly',
    plan: aVisitedPlan(weekly, placement, {
      legal: { lookedAfterFrom: '2025-03-03', statuses: [aLegalStatus('C2', '2025-03-03')] },
      reviews: [aReview('2025-03-20')],
    }),
    asAt: '2025-09-27',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0',
      data: { dueOn: '2025-09-26', latestOn: '2025-10-31' },
    },
  },
  {
    name: 'the placement was confirmed before the first review, so that it may be no longer weekly',
    plan: aVisitedPlan(
      weekly,
      {
        ...placement,
        approval: { withParents: { beforeAssessment: true, decision: 'confirmed', decidedOn: '2025-09-15' } },
      },
      careOrder,
    ),
    asAt: '2025-09-27',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2025-09-26', latestOn: '2025-10-31' } },
  },
  {
    name: 'it was decided that the placement ends, and it has not: still weekly',
    plan: aVisitedPlan(
      weekly,
      {
        ...placement,
        approval: { withParents: { beforeAssessment: true, decision: 'ended', decidedOn: '2025-09-15' } },
      },
      careOrder,
    ),
    asAt: '2025-09-27',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-26' } },
  },
  {
    name: 'under an interim order, weekly up to the first review all the same',
    plan: aVisitedPlan(weekly, placement, underOrder('C1')),
    asAt: '2025-09-27',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-26' } },
  },
  {
    name: 'a week ended while the rules were relaxed for coronavirus',
    plan: aVisitedPlan(
      visitsOn('2020-04-24'),
      { ...placement, from: '2020-04-20' },
      underOrder('C2', '2020-04-20'),
    ),
    asAt: '2020-05-02',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-01' } },
  },
  {
    name: 'assessed before the child was placed with the parent',
    plan: aVisitedPlan(
      weekly,
      { section22C: 'parents', approval: { withParents: { assessedOn: '2025-08-20' } } },
      careOrder,
    ),
    asAt: '2025-12-01',
    expect: 'notApplicable',
  },
])
