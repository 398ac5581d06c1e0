import type { CarePlanRecord, Placement } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aNeed, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './short-breaks.ts'

const asAt = '2026-11-21'
const lighter = {
  needs: [
    aNeed({ id: 'need-1', domain: 'health', statement: 'Sam needs the feed at six' }),
    aNeed({ id: 'need-2' }),
    aNeed({ id: 'need-3', domain: 'education', statement: 'Sam needs the reader on Saturdays too' }),
  ],
  contact: [{ id: 'contact-1', frequency: 'A call at bedtime' }],
  education: { inEducation: true, leisureInterests: 'Trampoline' },
  health: { gp: { name: 'Dr Rao', address: '4 Quay Lane' } },
} satisfies Partial<CarePlanRecord>
const carer = { name: 'Mo Darby', address: '7 Lime Row' }
/** A break from one day to another; without the second it still runs. */
const aBreak = (from: string, to?: string, changes: Partial<Placement> = {}): Placement => ({
  id: `break-${from}`,
  from,
  type: 'U6',
  carer,
  ...(to === undefined ? {} : { to }),
  ...changes,
})
const series = (
  placements: Placement[] | undefined,
  parts: Partial<CarePlanRecord> = {},
  status: 'V3' | 'V4' = 'V3',
) =>
  aPlan({
    ...lighter,
    child: { dateOfBirth: '2016-05-14' },
    legal: { lookedAfterFrom: '2024-01-08', statuses: [aLegalStatus(status, '2024-01-08')] },
    ...(placements === undefined ? {} : { placements }),
    ...parts,
  })
/** Four breaks of 17 days and one more, all within a year from 9 January 2026. */
const fourAnd = (from: string, to: string) => [
  aBreak('2026-01-09', '2026-01-26'),
  aBreak('2026-03-02', '2026-03-19'),
  aBreak('2026-05-04', '2026-05-21'),
  aBreak('2026-07-06', '2026-07-23'),
  aBreak(from, to),
]
/** Short breaks by what the record says, and not by the code. */
const flagged = (status: 'V2' | 'L1' | 'J1', placements: Placement[]) =>
  series(placements, {
    legal: {
      lookedAfterFrom: '2024-10-11',
      shortBreaks: true,
      statuses: [aLegalStatus(status, '2024-10-11')],
    },
  })
/** In foster care under section 20, where the code became that for short breaks on a day. */
const sinceV3 = (day: string) =>
  series([aBreak('2025-08-11')], {
    legal: {
      lookedAfterFrom: '2024-10-11',
      statuses: [aLegalStatus('V2', '2024-10-11', { to: day }), aLegalStatus('V3', day)],
    },
  })

testRule(rule, [
  {
    name: 'two weekends with the same carer, and all of the lighter plan',
    plan: series([aBreak('2026-09-11', '2026-09-13'), aBreak('2026-10-09', '2026-10-11')]),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  { name: 'a break of 17 days', plan: series([aBreak('2026-07-20', '2026-08-06')]), asAt, expect: 'pass' },
  {
    name: 'a break of 18 days',
    plan: series([aBreak('2026-07-20', '2026-08-07')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      data: { from: '2026-07-20', days: 18 },
      message:
        'Check whether the whole rules apply: the short break from 20 July 2026 is 18 days long, and 17 is the most',
    },
  },
  {
    name: 'a break that runs, on its seventeenth day',
    plan: series([aBreak('2026-11-04')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a break that runs, on its eighteenth day',
    plan: series([aBreak('2026-11-03')]),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a break that runs, meant to last 18 days',
    plan: series([aBreak('2026-11-16', undefined, { expectedEnd: '2026-12-04' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      data: { from: '2026-11-16', days: 18 },
      message:
        'Check whether the whole rules apply: the short break from 16 November 2026 is meant to last 18 days, and 17 is the most',
    },
  },
  {
    name: 'a break that runs, meant to last 17 days',
    plan: series([aBreak('2026-11-16', '2026-12-03')]),
    asAt,
    expect: 'pass',
  },
  { name: '75 days in a year', plan: series(fourAnd('2026-09-01', '2026-09-08')), asAt, expect: 'pass' },
  {
    name: '76 days in a year',
    plan: series(fourAnd('2026-09-01', '2026-09-09')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      data: { from: '2026-01-09', days: 76 },
      message:
        'Check whether the whole rules apply: the short breaks in the year from 9 January 2026 come to 76 days, and 75 is the most',
    },
  },
  {
    name: 'the last day of 76 is a year after the first: only 75 fall in any one year',
    plan: series([
      aBreak('2025-01-09', '2025-01-26'),
      aBreak('2025-03-03', '2025-03-20'),
      aBreak('2025-05-05', '2025-05-22'),
      aBreak('2025-07-07', '2025-07-24'),
      aBreak('2026-01-02', '2026-01-10'),
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a year that begins on 29 February',
    plan: series([
      aBreak('2024-02-29', '2024-03-17'),
      aBreak('2024-05-06', '2024-05-23'),
      aBreak('2024-07-01', '2024-07-18'),
      aBreak('2024-09-02', '2024-09-19'),
      aBreak('2025-02-14', '2025-02-28'),
    ]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { from: '2024-02-29', days: 82 } },
  },
  {
    name: 'one break ended and the next began on the same day',
    plan: series([aBreak('2026-09-11', '2026-09-13'), aBreak('2026-09-13', '2026-09-15')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/1/from',
      message:
        'Say whether the child went home between: one short break ended on 13 September 2026 and the next began that day',
    },
  },
  {
    name: 'one break began before the one before it ended',
    plan: series([aBreak('2026-09-11', '2026-09-13'), aBreak('2026-09-12', '2026-09-15')]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/placements/1/from' },
  },
  {
    name: 'the end of an earlier break is not recorded',
    plan: series([aBreak('2026-11-06'), aBreak('2026-11-13', '2026-11-15')]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/to' },
  },
  {
    name: 'with another carer in another place',
    plan: series([
      aBreak('2026-09-11', '2026-09-13', { urn: 'XXXXXXX' }),
      aBreak('2026-10-09', '2026-10-11', {
        urn: 'XXXXXXX',
        carer: { name: 'Bea Ford', address: '2 Elm Walk' },
      }),
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/1',
      message:
        'Decide whether the short breaks are one series: they are not all with the same carer or in the same place',
    },
  },
  {
    name: 'with another carer in the same home',
    plan: series([
      aBreak('2026-09-11', '2026-09-13'),
      aBreak('2026-10-09', '2026-10-11', { carer: { name: 'Al Darby', address: '7 Lime Row' } }),
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a long break while the regulations were relaxed for coronavirus',
    plan: series([aBreak('2020-07-06', '2020-07-27')], {
      legal: { lookedAfterFrom: '2020-01-06', statuses: [aLegalStatus('V3', '2020-01-06')] },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0', data: { from: '2020-07-06' } },
  },
  {
    name: 'a long break that began before the regulations were relaxed, and ended while they were',
    plan: series([aBreak('2020-04-20', '2020-05-18')], {
      legal: { lookedAfterFrom: '2020-01-06', statuses: [aLegalStatus('V3', '2020-01-06')] },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0', data: { from: '2020-04-20' } },
  },
  {
    name: '76 days in a year of which a part fell while the regulations were relaxed',
    plan: series(
      [
        aBreak('2019-10-07', '2019-10-24'),
        aBreak('2019-12-02', '2019-12-19'),
        aBreak('2020-02-03', '2020-02-20'),
        aBreak('2020-05-04', '2020-05-21'),
        aBreak('2020-09-07', '2020-09-15'),
      ],
      { legal: { lookedAfterFrom: '2019-01-07', statuses: [aLegalStatus('V3', '2019-01-07')] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0',
      message:
        'Say whether the rules as relaxed for coronavirus were kept by the short breaks in the year from 7 October 2019',
    },
  },
  {
    name: '76 days in one year while the regulations were relaxed, and in a later one after',
    plan: series(
      [
        aBreak('2020-05-04', '2020-05-21'),
        aBreak('2020-06-01', '2020-06-18'),
        aBreak('2020-07-06', '2020-07-23'),
        aBreak('2020-08-03', '2020-08-20'),
        aBreak('2020-09-07', '2020-09-15'),
        ...fourAnd('2026-09-01', '2026-09-09'),
      ],
      { legal: { lookedAfterFrom: '2019-01-07', statuses: [aLegalStatus('V3', '2019-01-07')] } },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { from: '2026-01-09', days: 76 } },
  },
  {
    name: 'a baby, of whose education nothing is said',
    plan: series([aBreak('2026-09-11', '2026-09-13')], {
      child: { id: 'child-1', dateOfBirth: '2025-05-14' },
      needs: lighter.needs.slice(0, 2),
      education: { leisureInterests: 'Water' },
      legal: { lookedAfterFrom: '2026-01-08', statuses: [aLegalStatus('V3', '2026-01-08')] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody has recorded the breaks',
    plan: series(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  { name: 'no break yet', plan: series([]), asAt, expect: 'pass' },
  {
    name: 'a break next week',
    plan: series([aBreak('2026-11-27', undefined, { planned: true })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only the agreement is recorded, and not each break',
    plan: series([aBreak('2024-01-08')], {}, 'V4'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements',
      message: 'Enter the days of each short break: only the agreement is recorded',
    },
  },
  {
    name: 'the agreement, and breaks beside it',
    plan: series([aBreak('2026-09-11', '2026-09-13'), aBreak('2026-10-09', '2026-10-11')], {}, 'V4'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an agreement that ended, or one very long break',
    plan: series([aBreak('2025-01-06', '2025-12-19')], {}, 'V4'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0',
      data: { from: '2025-01-06', to: '2025-12-19' },
    },
  },
  {
    name: 'nothing of the lighter plan is there',
    plan: aPlan({ legal: { shortBreaks: true }, placements: [] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/needs',
        message: 'Enter how the child’s health needs are met during short breaks',
      },
      { outcome: 'fail', kind: 'absent', path: '/needs' },
      { outcome: 'fail', kind: 'absent', path: '/contact' },
      { outcome: 'fail', kind: 'absent', path: '/education/leisureInterests' },
      { outcome: 'fail', kind: 'absent', path: '/education/existingArrangements' },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/health/gp',
        message: 'Enter the name and address of the GP',
      },
    ],
  },
  {
    name: 'too young for school, with all the rest in the health plan and the placement plan',
    plan: aPlan({
      legal: { shortBreaks: true },
      health: { stateOfHealth: { physical: 'Epilepsy', emotional: 'Frightened of the dark' } },
      education: { inEducation: false, leisureInterests: 'Water and anything that spins' },
      placements: [
        aBreak('2026-09-11', '2026-09-13', {
          plan: {
            contact: 'Mum calls at six',
            gp: { name: 'Dr Rao', address: '4 Quay Lane' },
          },
        }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care under an order, to which the lighter plan does not extend',
    plan: aCareOrderPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('C2', '2025-09-01')],
        shortBreaks: true,
      },
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/shortBreaks',
      message:
        'Check the legal status: a child in care under an order has the whole plan, not that for short breaks',
    },
  },
  { name: 'not in short breaks', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'six months in foster care under section 20, and since then short breaks',
    plan: series([aBreak('2026-01-09', '2026-07-06'), aBreak('2026-10-09', '2026-10-11')], {
      legal: {
        lookedAfterFrom: '2026-01-09',
        statuses: [aLegalStatus('V2', '2026-01-09', { to: '2026-07-06' }), aLegalStatus('V3', '2026-07-06')],
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the record calls section 20 short breaks, and the child has lived in one home for over a year',
    plan: flagged('V2', [aBreak('2025-08-11')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      data: { from: '2025-08-11', days: 467 },
    },
  },
  {
    name: 'the record calls section 20 short breaks, and they are short',
    plan: flagged('V2', [aBreak('2026-09-11', '2026-09-13'), aBreak('2026-10-09', '2026-10-11')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a home that runs on under the code for short breaks, on the seventeenth day',
    plan: sinceV3('2026-11-04'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a home that runs on under the code for short breaks, on the eighteenth day',
    plan: sinceV3('2026-11-03'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      data: { from: '2026-11-03', days: 18 },
    },
  },
  {
    name: 'short breaks under police protection',
    plan: flagged('L1', [aBreak('2026-09-11', '2026-09-13')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/shortBreaks',
      message:
        'Check the legal status: short breaks are for a child who is accommodated, and the status on record is another',
    },
  },
  {
    name: 'short breaks on remand',
    plan: flagged('J1', [aBreak('2026-09-11', '2026-09-13')]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/legal/shortBreaks' },
  },
  {
    name: 'the only break has no first day',
    plan: series([{ id: 'break-1', type: 'U6', carer }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/from',
      message: 'Enter the day on which the short break began',
    },
  },
])
