import { aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan } from '../../../test/visits.ts'
import { rule } from './visits-on-request.ts'

const asAt = '2025-12-01'
const unseen = (on: string) => aVisit(on, { seen: false, alone: false, whyNotAlone: 'unable' })

testRule(rule, [
  {
    name: 'a visit on the seventh day after it was asked for',
    plan: aVisitedPlan([aVisit('2025-10-13', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a visit on the eighth day',
    plan: aVisitedPlan([aVisit('2025-10-14', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/visits/0',
      data: { from: '2025-10-06', doneOn: '2025-10-14' },
    },
  },
  {
    name: 'a visit that was asked for, without the day on which it was made',
    plan: aVisitedPlan([{ id: 'visit-1', requestedOn: '2025-10-06' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits/0/on' },
  },
  {
    name: 'a visit before it was asked for',
    plan: aVisitedPlan([aVisit('2025-10-01', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'conflict', path: '/visits/0/requestedOn' },
  },
  {
    name: 'no list of visits is kept',
    plan: aVisitedPlan(undefined),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No request for a visit and no notice of concern is on record',
    },
  },
  {
    name: 'nobody asked for a visit',
    plan: aVisitedPlan([aVisit('2025-10-01')]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'asked for before the child became looked after',
    plan: aVisitedPlan([aVisit('2025-09-10', { requestedOn: '2025-08-30' })]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a request, and a visit on the seventh day after it',
    plan: aVisitedPlan(
      [aVisit('2025-10-13')],
      {},
      { visitRequests: [{ id: 'r', on: '2025-10-06', by: 'child' }] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a request of a week ago that nobody has answered yet',
    plan: aVisitedPlan([], {}, { visitRequests: [{ id: 'r', on: '2025-11-24' }] }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/visitRequests/0',
      data: { from: '2025-11-24' },
      message: 'Visit the child: a visit was asked for on 24 November 2025',
    },
  },
  {
    name: 'a request of eight days ago that nobody has answered',
    plan: aVisitedPlan([], {}, { visitRequests: [{ id: 'r', on: '2025-11-23' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visitRequests/0',
      message: 'Enter the visit that answered the request of 23 November 2025, or why there was none',
    },
  },
  {
    name: 'a request that was answered on the eighth day',
    plan: aVisitedPlan(
      [aVisit('2025-10-14', { id: 'v' })],
      {},
      {
        visitRequests: [{ id: 'r', on: '2025-10-06', visitId: 'v' }],
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/visits/0', data: { doneOn: '2025-10-14' } },
  },
  {
    name: 'a request that was not answered by a visit, with the reason',
    plan: aVisitedPlan(
      [],
      {},
      {
        visitRequests: [{ id: 'r', on: '2025-10-06', reasonNoVisit: 'Sam rather wanted a call' }],
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/visitRequests/0', data: { from: '2025-10-06' } },
  },
  {
    name: 'a notice of concern, and a visit on the seventh day after it',
    plan: aVisitedPlan([aVisit('2025-10-13')], { noticesOfConcern: [{ id: 'n', on: '2025-10-06' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a notice of concern, and a visit on the eighth day',
    plan: aVisitedPlan([aVisit('2025-10-14')], { noticesOfConcern: [{ id: 'n', on: '2025-10-06' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/visits/0',
      data: { from: '2025-10-06', dueOn: '2025-10-13', doneOn: '2025-10-14' },
    },
  },
  {
    name: 'a notice of concern, and no visit within the week since',
    plan: aVisitedPlan([], { noticesOfConcern: [{ id: 'n', on: '2025-11-23' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/placements/0/noticesOfConcern/0' },
  },
  {
    name: 'a notice of concern a week ago: a visit is due today',
    plan: aVisitedPlan([], { noticesOfConcern: [{ id: 'n', on: '2025-11-24' }] }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-12-01' } },
  },
  {
    name: 'a notice of concern while the rules were relaxed for coronavirus',
    plan: aVisitedPlan([], { from: '2020-01-06', noticesOfConcern: [{ id: 'n', on: '2020-05-04' }] }),
    asAt: '2020-06-01',
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'a visit was asked for more than a week ago, and no list of visits is kept',
    plan: aVisitedPlan(undefined, {}, { visitRequests: [{ id: 'request-1', on: '2025-10-01' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
  },
  {
    name: 'a notice of concern, and a visit in that week at which the child was not seen',
    plan: aVisitedPlan([unseen('2025-10-13')], { noticesOfConcern: [{ id: 'n', on: '2025-10-06' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/visits/0',
      data: { from: '2025-10-06', doneOn: '2025-10-13' },
      message:
        'Decide whether the visit on 13 October 2025 counts, when the child was not seen: one was asked for, or a concern raised, on 6 October 2025',
    },
  },
  {
    name: 'a notice of concern, and the child was seen at the second visit of that week',
    plan: aVisitedPlan([unseen('2025-10-08'), aVisit('2025-10-13')], {
      noticesOfConcern: [{ id: 'n', on: '2025-10-06' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a notice of concern, and the child was not seen in that week nor at a visit before it',
    plan: aVisitedPlan([unseen('2025-10-05')], { noticesOfConcern: [{ id: 'n', on: '2025-10-06' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/placements/0/noticesOfConcern/0' },
  },
  {
    name: 'a request, and a visit in that week at which the child was not seen',
    plan: aVisitedPlan([unseen('2025-10-13')], {}, { visitRequests: [{ id: 'r', on: '2025-10-06' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/visits/0' },
  },
  {
    name: 'a visit that was asked for, at which the child was not seen',
    plan: aVisitedPlan([{ ...unseen('2025-10-13'), requestedOn: '2025-10-06' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/visits/0' },
  },
])
