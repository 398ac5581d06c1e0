import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { aCareOrderPlan, aHealthAssessment, aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './chronology-events.ts'

const asAt = '2026-11-21'
const since = '2025-09-01'
const placementId = `placement-${since}`

const event = (
  on: string,
  kind: NonNullable<ChronologyEntry['kind']>,
  more: Partial<ChronologyEntry> = {},
): ChronologyEntry => ({ id: `${kind}-${on}`, on, kind, ...more })

const entered = [event(since, 'into-care'), event(since, 'placement-start')]

const withEvents = (chronology: ChronologyEntry[], parts: Partial<Omit<CarePlanRecord, 'child'>> = {}) =>
  aCareOrderPlan({ chronology, ...parts })

const orders = (...madeOn: string[]) => ({
  legal: {
    lookedAfterFrom: since,
    orders: madeOn.map((day, at) => ({ id: `order-${at}`, madeOn: day })),
  },
})

const cameAlone = (unaccompanied: CarePlanRecord['unaccompanied'], ...more: ChronologyEntry[]) =>
  withEvents([...entered, ...more], { unaccompanied: { unaccompanied: true, ...unaccompanied } })

testRule(rule, [
  {
    name: 'every event is there',
    plan: withEvents(
      [
        ...entered,
        event('2025-09-01', 'order'),
        event('2025-09-22', 'review'),
        event('2025-09-18', 'health'),
        event('2026-02-02', 'placement-end'),
        event('2026-02-02', 'placement-start'),
      ],
      {
        ...orders(since),
        placements: [aPlacement(since, { to: '2026-02-02' }), aPlacement('2026-02-02')],
        reviews: [aReview('2025-09-22')],
        health: { assessments: [aHealthAssessment('2025-09-18')] },
      },
    ),
    asAt,
    expect: { outcome: 'pass', path: '/chronology' },
  },
  {
    name: 'no chronology at all',
    plan: aCareOrderPlan(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an empty chronology',
    plan: withEvents([]),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/legal/lookedAfterFrom',
        data: { on: since },
        message:
          'Add to the chronology that the child became looked after on 1 September 2025: there is no record of it there',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0',
        data: { on: since },
        message:
          'Add to the chronology the placement that began on 1 September 2025: there is no record of it there',
      },
    ],
  },
  {
    name: 'one event of coming into care that stands for the first placement and the order too',
    plan: withEvents([event(since, 'into-care')], orders(since)),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one event of a move that stands for the end of one placement and the start of the next',
    plan: withEvents([...entered, event('2026-02-02', 'placement-end')], {
      placements: [aPlacement(since, { to: '2026-02-02' }), aPlacement('2026-02-02')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that ended, and no event on the day',
    plan: withEvents([...entered, event('2026-02-05', 'placement-start')], {
      placements: [aPlacement(since, { to: '2026-02-02' }), aPlacement('2026-02-05')],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/placements/0',
      data: { on: '2026-02-02' },
      message:
        'Add to the chronology the placement that ended on 2 February 2026: there is no record of it there',
    },
  },
  {
    name: 'two moves without an event',
    plan: withEvents(entered, {
      placements: [
        aPlacement(since, { to: '2026-02-02' }),
        aPlacement('2026-02-02', { to: '2026-06-01' }),
        aPlacement('2026-06-01'),
      ],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        path: '/placements/1',
        data: { count: 2, first: '2026-02-02' },
        message:
          'Add to the chronology 2 placements that began from 2 February 2026 on: there is no record of them there',
      },
      {
        outcome: 'needsReview',
        path: '/placements/0',
        data: { count: 2, first: '2026-02-02' },
        message:
          'Add to the chronology 2 placements that ended from 2 February 2026 on: there is no record of them there',
      },
    ],
  },
  {
    name: 'a placement that is only planned, and a holiday away',
    plan: withEvents(entered, {
      placements: [
        aPlacement(since),
        aPlacement('2026-08-01', { id: 'holiday', type: 'T1', to: '2026-08-08' }),
        aPlacement('2026-11-01', { id: 'proposed', planned: true }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement named by its id in an event of the day, of whatever kind',
    plan: withEvents(
      [event(since, 'into-care'), event('2026-02-02', 'other', { concerns: [placementId, 'next'] })],
      {
        placements: [aPlacement(since, { to: '2026-02-02' }), aPlacement('2026-02-02', { id: 'next' })],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'coming into care with a later day: another rule compares the dates',
    plan: withEvents([event('2025-09-02', 'into-care'), event(since, 'placement-start')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review whose event names it, on another day: another rule compares the dates',
    plan: withEvents([...entered, event('2025-09-23', 'review', { concerns: ['review-2025-09-22'] })], {
      reviews: [aReview('2025-09-22')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review without an event, and one that is only planned',
    plan: withEvents([...entered, event('2025-09-23', 'review')], {
      reviews: [aReview('2025-09-22'), { id: 'next', plannedFor: '2026-12-01' }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/reviews/0',
      message: 'Add to the chronology the review of 22 September 2025: there is no record of it there',
    },
  },
  {
    name: 'a review in a month that the chronology gives without the day',
    plan: withEvents([...entered, event('2025-09', 'review')], { reviews: [aReview('2025-09-22')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'three reviews and no event, in any order',
    plan: withEvents(entered, {
      reviews: [aReview('2026-06-01'), aReview('2025-09-22'), aReview('2025-12-15')],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/reviews/1',
      data: { count: 3, first: '2025-09-22' },
      message: 'Add to the chronology 3 reviews from 22 September 2025 on: there is no record of them there',
    },
  },
  {
    name: 'a review held today, and one of tomorrow',
    plan: withEvents(entered, { reviews: [aReview(asAt), aReview('2026-11-22')] }),
    asAt,
    expect: { outcome: 'needsReview', data: { on: asAt } },
  },
  {
    name: 'a review of an earlier time in care',
    plan: withEvents(entered, { reviews: [aReview('2025-08-31')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'health assessments without an event, one and then two',
    plan: withEvents(entered, { health: { assessments: [aHealthAssessment('2025-09-18')] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/health/assessments/0',
      message:
        'Add to the chronology the health assessment of 18 September 2025: there is no record of it there',
    },
  },
  {
    name: 'two health assessments without an event',
    plan: withEvents(entered, {
      health: { assessments: [aHealthAssessment('2025-09-18'), aHealthAssessment('2026-09-10')] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      data: { count: 2, first: '2025-09-18' },
      message:
        'Add to the chronology 2 health assessments from 18 September 2025 on: there is no record of them there',
    },
  },
  {
    name: 'an order without an event',
    plan: withEvents(entered, orders('2026-03-02')),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/legal/orders/0',
      message: 'Add to the chronology the order of 2 March 2026: there is no record of it there',
    },
  },
  {
    name: 'two orders without an event, one of them of before',
    plan: withEvents(entered, orders('2026-03-02', '2021-07-09')),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/legal/orders/1',
      message: 'Add to the chronology 2 orders from 9 July 2021 on: there is no record of them there',
    },
  },
  {
    name: 'a young person who came alone: arrival, claim and screening are there',
    plan: cameAlone(
      { claim: 'claimed', claimedOn: '2025-09-12' },
      event('2025-08', 'arrival'),
      event('2025-09-12', 'immigration'),
      event('2025-09-03', 'screening'),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a young person who came alone: no arrival, no claim, no screening',
    plan: cameAlone({ claim: 'granted' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied',
        message:
          'Add to the chronology how and when the child came to the country: there is no record of it there',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied/claim',
        message: 'Add to the chronology the claim for asylum: there is no record of it there',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/modernSlavery',
        message: 'Add to the chronology the screening for trafficking: there is no record of one there',
      },
    ],
  },
  {
    name: 'an event about the solicitor, and none on the day of the claim',
    plan: cameAlone(
      { claim: 'claimed', claimedOn: '2025-09-12' },
      event('2025-08', 'arrival'),
      event('2025-09-05', 'immigration'),
      event('2025-09-03', 'screening'),
    ),
    asAt,
    expect: { outcome: 'needsReview', path: '/unaccompanied/claim' },
  },
  {
    name: 'no claim is made yet',
    plan: cameAlone({ claim: 'intended' }, event('2025', 'arrival'), event('2025-09-03', 'screening')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child of this country who may be a victim of trafficking, without a screening',
    plan: withEvents(entered, { modernSlavery: { victim: 'suspected' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/modernSlavery' },
  },
  {
    name: 'the day the child became looked after is not known',
    plan: aPlan({ chronology: [] }),
    asAt,
    expect: 'needsReview',
  },
])
