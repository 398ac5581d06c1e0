import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { aCareOrderPlan, aHealthAssessment, aPlacement, aReview, aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './chronology-dates.ts'

const asAt = '2026-11-21'

const event = (
  on: string,
  kind: NonNullable<ChronologyEntry['kind']>,
  ...concerns: string[]
): ChronologyEntry => ({ id: `${kind}-${on}`, on, kind, ...(concerns.length === 0 ? {} : { concerns }) })

/** A child born on 14 May 2016, looked after since 1 September 2025, in a second placement since 2 February 2026. */
const withEvents = (chronology: ChronologyEntry[], parts: Partial<Omit<CarePlanRecord, 'child'>> = {}) =>
  aCareOrderPlan({
    placements: [
      aPlacement('2025-09-01', { id: 'first', to: '2026-02-02' }),
      aPlacement('2026-02-02', { id: 'second' }),
    ],
    chronology,
    ...parts,
  })

const conflict = (data: Record<string, string>, message: string) =>
  ({ outcome: 'fail', kind: 'conflict', path: '/chronology/0/on', data, message }) as const

testRule(rule, [
  {
    name: 'every date agrees',
    plan: withEvents(
      [
        event('2016-05-14', 'birth'),
        event('2025-09-01', 'into-care', 'first'),
        event('2025-09-01', 'placement-start', 'first'),
        event('2025-09-18', 'health', 'health-2025-09-18'),
        event('2025-09-22', 'review', 'review-2025-09-22'),
        event('2026-01-12', 'visit', 'visit-2026-01-12', 'first'),
        event('2026-02-02', 'placement-end', 'first'),
        event('2026-02-02', 'placement-start'),
        event('2026-07', 'achievement', 'second'),
      ],
      {
        reviews: [aReview('2025-09-22')],
        visits: [aVisit('2026-01-12')],
        health: { assessments: [aHealthAssessment('2025-09-18')] },
      },
    ),
    asAt,
    expect: { outcome: 'pass', path: '/chronology' },
  },
  {
    name: 'an event without a date',
    plan: withEvents([
      event('2025-09-01', 'into-care'),
      { id: 'undated', kind: 'concern', what: 'Sam ran.' },
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/chronology/1/on',
      message: 'Enter the date of this event, or its month or year: nobody can tell when it was',
    },
  },
  {
    name: 'no event with a date',
    plan: withEvents([{ id: 'a' }, { id: 'b' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/chronology/0/on',
      message: 'Enter the dates of 2 events, or their months or years: nobody can tell when they were',
    },
  },
  {
    name: 'an event without a date that another corrects',
    plan: withEvents([
      { id: 'wrong', kind: 'concern' },
      { id: 'right', kind: 'concern', on: '2026-01-09', what: 'It was 9 January.', corrects: 'wrong' },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an event of the day after, written down already',
    plan: withEvents([
      event('2025-09-01', 'into-care'),
      { ...event('2026-11-22', 'concern'), recordedOn: '2026-11-21' },
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/chronology/1/on',
      message: 'Check the event of 22 November 2026: it is in the chronology, and has not come yet',
    },
  },
  {
    name: 'two events of days to come',
    plan: withEvents([
      { ...event('2062-01-09', 'concern'), recordedOn: '2026-01-09' },
      { ...event('2063', 'concern'), recordedOn: '2026-01-09' },
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Check 2 events that have not come yet, the first of them of 9 January 2062',
    },
  },
  {
    name: 'the same, written down only after this day',
    plan: withEvents([
      event('2025-09-01', 'into-care'),
      { ...event('2026-11-22', 'concern'), recordedOn: '2026-11-22' },
    ]),
    asAt,
    expect: 'pass',
  },
  { name: 'no chronology', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'a birth on another day: it may be that of a brother or sister',
    plan: withEvents([event('2018-03-02', 'birth')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/chronology/0/on',
      data: { on: '2018-03-02', recorded: '2016-05-14' },
      message: 'Check whose birth the event of 2 March 2018 is: the child was born on 14 May 2016',
    },
  },
  {
    name: 'the year of the birth, without the day',
    plan: withEvents([event('2016', 'birth')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'coming into care a day later than the record says',
    plan: withEvents([event('2025-09-02', 'into-care')]),
    asAt,
    expect: conflict(
      { on: '2025-09-02', recorded: '2025-09-01' },
      'Check the event of 2 September 2025: the child became looked after on 1 September 2025',
    ),
  },
  {
    name: 'an earlier time in care',
    plan: withEvents([event('2023-01-09', 'into-care'), event('2023-01-09', 'placement-start')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that it names began on another day',
    plan: withEvents([event('2026-02-03', 'placement-start', 'second')]),
    asAt,
    expect: conflict(
      { on: '2026-02-03', recorded: '2026-02-02' },
      'Check the event of 3 February 2026: the placement it speaks of began on 2 February 2026',
    ),
  },
  {
    name: 'a placement that it names ended on another day',
    plan: withEvents([event('2026-02-01', 'placement-end', 'first')]),
    asAt,
    expect: conflict(
      { on: '2026-02-01', recorded: '2026-02-02' },
      'Check the event of 1 February 2026: the placement it speaks of ended on 2 February 2026',
    ),
  },
  {
    name: 'a placement began, and no placement of the record began then',
    plan: withEvents([event('2026-06-08', 'placement-start')]),
    asAt,
    expect: conflict(
      { on: '2026-06-08' },
      'Check the event of 8 June 2026: there is no record of a placement that began then',
    ),
  },
  {
    name: 'a placement ended, and no placement of the record ended then',
    plan: withEvents([event('2026-06-08', 'placement-end')]),
    asAt,
    expect: conflict(
      { on: '2026-06-08' },
      'Check the event of 8 June 2026: there is no record of a placement that ended then',
    ),
  },
  {
    name: 'a placement began in a month without the day',
    plan: withEvents([event('2026-02', 'placement-start')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review that it names was held on another day',
    plan: withEvents([event('2025-09-23', 'review', 'review-2025-09-22')], {
      reviews: [aReview('2025-09-22')],
    }),
    asAt,
    expect: conflict(
      { on: '2025-09-23', recorded: '2025-09-22' },
      'Check the event of 23 September 2025: the review it speaks of was held on 22 September 2025',
    ),
  },
  {
    name: 'a review of the day before that it does not name',
    plan: withEvents([event('2025-09-23', 'review')], { reviews: [aReview('2025-09-22')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a health assessment that it names was on another day',
    plan: withEvents([event('2025-10-01', 'health', 'health-2025-09-18')], {
      health: { assessments: [aHealthAssessment('2025-09-18')] },
    }),
    asAt,
    expect: conflict(
      { on: '2025-10-01', recorded: '2025-09-18' },
      'Check the event of 1 October 2025: the health assessment it speaks of was on 18 September 2025',
    ),
  },
  {
    name: 'the day of the report of a health assessment',
    plan: withEvents([event('2025-09-24', 'health', 'assessment')], {
      health: { assessments: [{ id: 'assessment', on: '2025-09-18', reportOn: '2025-09-24' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order that it names was made on another day',
    plan: withEvents([event('2025-09-04', 'order', 'order-1')], {
      legal: { lookedAfterFrom: '2025-09-01', orders: [{ id: 'order-1', madeOn: '2025-09-01' }] },
    }),
    asAt,
    expect: conflict(
      { on: '2025-09-04', recorded: '2025-09-01' },
      'Check the event of 4 September 2025: the order it speaks of was made on 1 September 2025',
    ),
  },
  {
    name: 'the day on which an order ended',
    plan: withEvents([event('2026-03-04', 'order', 'order-1')], {
      legal: {
        lookedAfterFrom: '2025-09-01',
        orders: [{ id: 'order-1', madeOn: '2025-09-01', endedOn: '2026-03-04' }],
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a visit that it names was on another day',
    plan: withEvents([event('2026-01-13', 'visit', 'visit-2026-01-12')], { visits: [aVisit('2026-01-12')] }),
    asAt,
    expect: conflict(
      { on: '2026-01-13', recorded: '2026-01-12' },
      'Check the event of 13 January 2026: the visit it speaks of was on 12 January 2026',
    ),
  },
  {
    name: 'a visit in a placement that had ended the day before',
    plan: withEvents([event('2026-02-03', 'visit', 'first')]),
    asAt,
    expect: conflict(
      { on: '2026-02-03', recorded: '2026-02-02' },
      'Check the event of 3 February 2026: the placement it speaks of ended on 2 February 2026, before it',
    ),
  },
  {
    name: 'a visit in a placement on its last day, and in the next one on its first',
    plan: withEvents([event('2026-02-02', 'visit', 'first'), event('2026-02-02', 'achievement', 'second')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an achievement in a placement that began the day after',
    plan: withEvents([event('2026-02-01', 'achievement', 'second')]),
    asAt,
    expect: conflict(
      { on: '2026-02-01', recorded: '2026-02-02' },
      'Check the event of 1 February 2026: the placement it speaks of began on 2 February 2026, after it',
    ),
  },
  {
    name: 'missing on a day that the episode does not cover',
    plan: withEvents([event('2026-05-19', 'missing', 'episode')], {
      exploitation: { missing: [{ id: 'episode', from: '2026-05-16', to: '2026-05-18' }] },
    }),
    asAt,
    expect: conflict(
      { on: '2026-05-19', recorded: '2026-05-16' },
      'Check the event of 19 May 2026: the child went missing that time on 16 May 2026',
    ),
  },
  {
    name: 'missing on a day in the middle of the episode',
    plan: withEvents([event('2026-05-17', 'missing', 'episode')], {
      exploitation: { missing: [{ id: 'episode', from: '2026-05-16', to: '2026-05-18' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'arrival in another month than the rest of the record says',
    plan: withEvents([event('2025-08-30', 'arrival')], {
      unaccompanied: { unaccompanied: true, arrivedOn: '2025-07' },
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/chronology/0/on',
      data: { on: '2025-08-30', recorded: '2025-07' },
    },
  },
  {
    name: 'arrival on another day than the rest of the record says',
    plan: withEvents([event('2025-08-30', 'arrival')], {
      unaccompanied: { unaccompanied: true, arrivedOn: '2025-08-29' },
    }),
    asAt,
    expect: conflict(
      { on: '2025-08-30', recorded: '2025-08-29' },
      'Check the event of 30 August 2025: the child arrived in the country on 29 August 2025',
    ),
  },
  {
    name: 'arrival in the month that the rest of the record gives without the day',
    plan: withEvents([event('2025-08-30', 'arrival')], {
      unaccompanied: { unaccompanied: true, arrivedOn: '2025-08' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a claim for asylum the year before the child was born',
    plan: withEvents([event('2015', 'immigration')], { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/chronology/0/on',
      data: { on: '2015', recorded: '2016-05-14' },
      message: 'Check the event of 2015: the child was born on 14 May 2016',
    },
  },
  {
    name: 'a family that came to the country before the child was born',
    plan: withEvents([event('2015', 'arrival')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a mistake that another entry has corrected',
    plan: withEvents([
      event('2025-09-02', 'into-care'),
      {
        id: 'right',
        on: '2025-09-01',
        kind: 'into-care',
        what: 'It was 1 September.',
        corrects: 'into-care-2025-09-02',
      },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day before the last of a missing episode whose first day nobody entered',
    plan: withEvents([event('2026-05-17', 'missing', 'episode')], {
      exploitation: { missing: [{ id: 'episode', to: '2026-05-18' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day of a missing episode that has no last day',
    plan: withEvents([event('2026-05-17', 'missing', 'episode')], {
      exploitation: { missing: [{ id: 'episode', from: '2026-05-16' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a health assessment of which only the day of the report is entered',
    plan: withEvents([event('2026-05-17', 'health', 'health-1')], {
      health: { assessments: [{ id: 'health-1', reportOn: '2026-05-20' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order of which only the last day is entered',
    plan: withEvents([event('2026-05-17', 'order', 'order-1')], {
      legal: {
        lookedAfterFrom: '2025-09-01',
        orders: [{ id: 'order-1', kind: 'interim-care-order', endedOn: '2026-09-30' }],
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the start of a placement, where one is recorded without its first day',
    plan: withEvents([event('2026-05-17', 'placement-start')], {
      placements: [aPlacement('2025-09-01', { to: '2026-05-17' }), { id: 'second' }],
    }),
    asAt,
    expect: 'pass',
  },
  { name: 'a chronology without an event', plan: withEvents([]), asAt, expect: 'notApplicable' },
])
