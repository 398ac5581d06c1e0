import type { CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './care-plan.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
const reasonNotReadyBefore = 'The child came at night, by agreement with both parents'

const placed = (state: CarePlanRecord['state'], parts: Partial<CarePlanRecord> = {}, start = from) =>
  aPlan({
    legal: { lookedAfterFrom: start, statuses: [aLegalStatus('V2', start)] },
    placements: [aPlacement(start, { id: 'placement-1' })],
    ...(state === undefined ? {} : { state }),
    ...parts,
  })
const under = (status: 'C1' | 'C2' | 'E1' | 'L2') => ({
  legal: { lookedAfterFrom: from, statuses: [aLegalStatus(status, from)] },
})
const late = { preparedOn: '2025-09-16', reasonNotReadyBefore }

testRule(rule, [
  {
    name: 'ready on the day before the first placement',
    plan: placed({ preparedOn: '2025-08-31' }),
    asAt,
    expect: { outcome: 'pass', path: '/state/preparedOn' },
  },
  {
    name: 'ready on the day of the first placement',
    plan: placed({ preparedOn: from }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready on the tenth working day, with the reason why not before',
    plan: placed({ preparedOn: '2025-09-15', reasonNotReadyBefore }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready on the tenth working day, without a reason why not before',
    plan: placed({ preparedOn: '2025-09-15', reasonNotReadyBefore: ' ' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/reasonNotReadyBefore', data: { from } },
  },
  {
    name: 'ready on the eleventh working day',
    plan: placed(late),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/state/preparedOn',
      data: { placementId: 'placement-1', from, dueOn: '2025-09-15', doneOn: '2025-09-16' },
      message: 'The care plan was ready on 16 September 2025: it was due by 15 September 2025',
    },
  },
  {
    name: 'ten working days over Christmas, Boxing Day and New Year’s Day',
    plan: placed({ preparedOn: '2026-01-07', reasonNotReadyBefore }, {}, '2025-12-18'),
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-01-06' } },
  },
  {
    name: 'ten working days over Good Friday and Easter Monday',
    plan: placed({ preparedOn: '2026-04-15', reasonNotReadyBefore }, {}, '2026-03-30'),
    asAt: '2026-05-01',
    expect: { outcome: 'pass', data: { dueOn: '2026-04-15' } },
  },
  {
    name: 'not ready, and the tenth working day is today',
    plan: placed(undefined),
    asAt: '2025-09-15',
    expect: { outcome: 'pass', kind: 'due', message: 'Have the care plan ready by 15 September 2025' },
  },
  {
    name: 'nobody entered when the plan was ready, and the tenth working day was yesterday',
    plan: placed(undefined),
    asAt: '2025-09-16',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/preparedOn',
      data: { dueOn: '2025-09-15' },
    },
  },
  {
    name: 'ready only after the day of the check, when the time was over',
    plan: placed({ preparedOn: '2025-10-10' }),
    asAt: '2025-09-20',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-15' } },
  },
  {
    name: 'the limit is of the first placement of this time in care only',
    plan: placed(
      { preparedOn: '2025-09-01' },
      {
        placements: [
          aPlacement('2024-01-01', { to: '2024-06-01' }),
          aPlacement(from, { to: '2025-10-01' }),
          aPlacement('2025-10-01'),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  ...(['C1', 'C2', 'E1'] as const).map((status) => ({
    name: `the first placement began under the order ${status}: the court set the time`,
    plan: placed(late, under(status)),
    asAt,
    expect: 'notApplicable' as const,
  })),
  {
    name: 'an interim care order was made on the day of the placement, and only the order is on record',
    plan: placed(late, {
      legal: { lookedAfterFrom: from, orders: [{ id: 'order-1', kind: 'interim-care-order', madeOn: from }] },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a care order that had ended before the placement',
    plan: placed(late, {
      legal: {
        lookedAfterFrom: from,
        statuses: [aLegalStatus('V2', from)],
        orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2020-01-01', endedOn: '2022-01-01' }],
      },
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'care proceedings were issued before the placement',
    plan: placed(late, { proceedings: [{ id: 'case-1', kind: 'care', issuedOn: '2025-08-25' }] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'under an emergency protection order, without care proceedings',
    plan: placed(late, under('L2')),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'late, and care proceedings were issued before the last day',
    plan: placed(late, { proceedings: [{ id: 'case-1', kind: 'care', issuedOn: '2025-09-15' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2025-09-15' } },
  },
  {
    name: 'late, and care proceedings were issued the day after the last day',
    plan: placed(late, { proceedings: [{ id: 'case-1', kind: 'care', issuedOn: '2025-09-16' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'late, and the legal status at the start is not recorded',
    plan: placed(late, { legal: { lookedAfterFrom: from } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/statuses', data: { from } },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: placed({ preparedOn: '2020-06-01' }, {}, '2020-05-04'),
    asAt: '2020-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-19' } },
  },
  {
    name: 'no list of placements is kept',
    plan: aPlan({ legal: { lookedAfterFrom: from } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'the only placement is recorded without the day on which it began',
    plan: aPlan({ legal: { lookedAfterFrom: from }, placements: [{ id: 'p', section22C: 'foster-carer' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
  {
    name: 'no placement has begun',
    plan: placed(undefined, { placements: [] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the first placement began before 1 April 2011',
    plan: placed(undefined, {}, '2011-03-31'),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'late, and a care case of long before ended with a supervision order that the record dates',
    plan: placed(late, {
      proceedings: [{ id: 'case-1', kind: 'care', issuedOn: '2018-01-10' }],
      legal: {
        lookedAfterFrom: from,
        statuses: [aLegalStatus('V2', from)],
        orders: [{ id: 'order-1', kind: 'supervision-order', madeOn: '2018-06-20' }],
      },
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'late, and a care case that had ended by then: only its result is on record',
    plan: placed(late, {
      proceedings: [
        { id: 'case-1', kind: 'care', issuedOn: '2018-01-10', result: 'Supervision order made; case ended' },
      ],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/decidedOn',
      data: { dueOn: '2025-09-15' },
      message:
        'Enter the day on which the care case was decided: where it had ended, the care plan was due by 15 September 2025',
    },
  },
  {
    name: 'ready on the tenth working day, and in place of a reason why not before only "N/A"',
    plan: placed({ preparedOn: '2025-09-15', reasonNotReadyBefore: 'N/A' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/reasonNotReadyBefore' },
  },
])
