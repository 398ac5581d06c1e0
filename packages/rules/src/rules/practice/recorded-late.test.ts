import type { ChronologyEntry } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './recorded-late.ts'

const asAt = '2026-11-21'

type Recorded = readonly [on: string, recordedOn?: string, more?: Partial<ChronologyEntry>]

/** Looked after since 1 September 2025, with these events and the days on which they were written down. */
const withEvents = (...events: Recorded[]) =>
  aCareOrderPlan({
    chronology: events.map(([on, recordedOn, more], at) => ({
      id: `entry-${at}`,
      on,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      ...more,
    })),
  })

testRule(rule, [
  {
    name: 'written down on the same day, and on the last of 28',
    plan: withEvents(['2025-09-01', '2025-09-01'], ['2025-10-01', '2025-10-29']),
    asAt,
    expect: { outcome: 'pass', path: '/chronology' },
  },
  {
    name: 'written down on the 29th day',
    plan: withEvents(['2025-10-01', '2025-10-30']),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/chronology/0/recordedOn',
      data: { on: '2025-10-01', recordedOn: '2025-10-30' },
      message: 'Check the event of 1 October 2025: it was written down on 30 October 2025',
    },
  },
  {
    name: 'two events written down long after',
    plan: withEvents(['2025-10-01', '2026-06-01'], ['2025-12-01', '2026-06-01']),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/chronology/0/recordedOn',
      data: { count: 2, on: '2025-10-01' },
      message: 'Check 2 events that were written down long after, the first of them of 1 October 2025',
    },
  },
  {
    name: 'a month without the day, which counts from its last day',
    plan: withEvents(['2026-02', '2026-03-28']),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a month without the day, a day too late',
    plan: withEvents(['2026-02', '2026-03-29']),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'it is not said when the event was written down',
    plan: withEvents(['2025-10-01']),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/chronology/0/recordedOn',
      message: 'Enter when the event of 1 October 2025 was written down',
    },
  },
  {
    name: 'it is not said of two, and a third is late',
    plan: withEvents(['2025-10-01'], ['2025-11-01', '2026-01-01'], ['2025-12-01']),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: '/chronology/1/recordedOn' },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/chronology/0/recordedOn',
        data: { count: 2, on: '2025-10-01' },
        message: 'Enter when 2 events from 1 October 2025 on were written down',
      },
    ],
  },
  {
    name: 'the life before, written down at the first assessment',
    plan: withEvents(['2016-05-14', '2025-10-06'], ['2025-08-31']),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a mistake found months later, and the entry that corrects it',
    plan: withEvents(['2025-10-01', '2025-10-02'], ['2025-10-03', '2026-05-01', { corrects: 'entry-0' }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an entry with a day on which it will be written down, long after the event',
    plan: withEvents(['2025-10-01', '2026-11-22']),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { recordedOn: '2026-11-22' } },
  },
  {
    name: 'an entry that was written down soon after the event, and after this day',
    plan: withEvents(['2026-11-20', '2026-11-22']),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an entry that was written down late, and as at this day still had time',
    plan: withEvents(['2026-10-24', '2027-01-10']),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, a day longer ago',
    plan: withEvents(['2026-10-23', '2027-01-10']),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'written down on the day before',
    plan: withEvents(['2025-10-01', '2025-09-30']),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/chronology/0/recordedOn',
      message:
        'Check the event of 1 October 2025: it was written down on 30 September 2025, before it happened',
    },
  },
  {
    name: 'a month without the day, written down on its first day',
    plan: withEvents(['2025-10', '2025-10-01']),
    asAt,
    expect: 'pass',
  },
  {
    name: 'two events that were written down before they happened',
    plan: withEvents(['2025-10-01', '2025-09-30'], ['2025-11-01', '2025-10-01']),
    asAt,
    expect: {
      outcome: 'needsReview',
      data: { count: 2, on: '2025-10-01' },
      message:
        'Check 2 events that were written down before they happened, the first of them of 1 October 2025',
    },
  },
  {
    name: 'eight days where an authority allows seven',
    plan: withEvents(['2025-10-01', '2025-10-09']),
    asAt,
    parameters: { days: 7 },
    expect: 'needsReview',
  },
  { name: 'no chronology', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  { name: 'a chronology without an event', plan: withEvents(), asAt, expect: 'notApplicable' },
])
