import type { CourtOrder, LegalPosition, Proceedings } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './no-order-at-17.ts'

const asAt = '2026-11-21'
const born = (dateOfBirth: string, changes: Partial<Proceedings> = {}, child = {}) =>
  inCourt(changes, { child: { dateOfBirth, ...child } })
const orderOn = (madeOn: string, dateOfBirth: string, child = {}) =>
  aPlan({
    child: { dateOfBirth, ...child },
    legal: { orders: [{ id: 'order-1', kind: 'care-order', madeOn }] },
  })
/** Born eighteen years before the day. */
const adult = '2008-11-21'
const finalOn = (on: string) => ({ hearings: [aHearing('final', { on })] })

const extendedTo = (until: string, grantedOn = '2026-10-15') => ({
  extensions: [{ id: 'extension-1', grantedOn, until }],
})
const inCareFrom = (from: string, dateOfBirth: string, orders: CourtOrder[] = []) =>
  aPlan({
    child: { dateOfBirth },
    legal: { statuses: [aLegalStatus('V2', '2025-06-01'), aLegalStatus('C2', from)], orders },
  })
const undatedOrder = (dateOfBirth: string, legal: LegalPosition = {}) =>
  aPlan({ child: { dateOfBirth }, legal: { orders: [{ id: 'order-1', kind: 'care-order' }], ...legal } })

testRule(rule, [
  { name: 'a child of nine', plan: born('2017-05-14', finalOn('2026-12-01')), asAt, expect: 'pass' },
  {
    name: 'made the day before the seventeenth birthday',
    plan: orderOn('2026-03-01', '2009-03-02'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'made on the seventeenth birthday',
    plan: orderOn('2026-03-02', '2009-03-02'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/orders/0/madeOn',
      data: { madeOn: '2026-03-02', tooOldOn: '2026-03-02' },
      message:
        'Check the dates: the order was made on 2 March 2026, and none could be made from 2 March 2026',
    },
  },
  {
    name: 'born on 29 February: made on 28 February, seventeen years on',
    plan: orderOn('2025-02-28', '2008-02-29'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'born on 29 February: made on 1 March, seventeen years on',
    plan: orderOn('2025-03-01', '2008-02-29'),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { madeOn: '2025-03-01', tooOldOn: '2025-03-01' } },
  },
  {
    name: 'made at 16, and the young person is married',
    plan: orderOn('2026-03-02', '2010-03-02', { married: true }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/legal/orders/0/madeOn' },
  },
  { name: 'made at 16', plan: orderOn('2026-03-02', '2010-03-02'), asAt, expect: 'pass' },
  {
    name: 'the final hearing is listed for the seventeenth birthday',
    plan: born('2009-12-01', finalOn('2026-12-01')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/proceedings/0/hearings/0/on',
      data: { tooOldOn: '2026-12-01', on: '2026-12-01' },
      message:
        'Ask the court for a final hearing before 1 December 2026: it is listed for 1 December 2026, when no order can be made',
    },
  },
  {
    name: 'the final hearing is listed for the day before',
    plan: born('2009-12-02', finalOn('2026-12-01')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'seventeen, and the case still runs',
    plan: born('2009-11-21'),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/proceedings/0', data: { tooOldOn: asAt } },
  },
  {
    name: 'nearly eighteen, and the case still runs',
    plan: born('2008-11-22'),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/proceedings/0', data: { tooOldOn: '2025-11-22' } },
  },
  { name: 'eighteen, and the court never decided', plan: born(adult), asAt, expect: 'notApplicable' },
  {
    name: 'sixteen and married, and the case still runs',
    plan: born('2010-11-21', {}, { married: true }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/proceedings/0' },
  },
  {
    name: 'no final hearing is listed, and the birthday comes on the last day of the 26 weeks',
    plan: born('2009-12-13'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0',
      data: { tooOldOn: '2026-12-13', dueOn: '2026-12-13' },
    },
  },
  {
    name: 'the final hearing was put off with no new day, and the birthday comes on the last day of the 26 weeks',
    plan: born('2009-12-13', finalOn('2026-11-20')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0' },
  },
  {
    name: 'no final hearing is listed, and the birthday comes the day after',
    plan: born('2009-12-14'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not issued yet',
    plan: aPlan({ child: { dateOfBirth: '2009-12-01' }, proceedings: [{ id: 'case-1', kind: 'care' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down the date of birth',
    plan: inCourt(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'the time was extended to the seventeenth birthday',
    plan: born('2009-12-20', extendedTo('2026-12-20')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0',
      data: { tooOldOn: '2026-12-20', dueOn: '2026-12-20' },
      message:
        'Decide whether to ask the court for a final hearing before 20 December 2026: the time for the case was extended to 20 December 2026, when no order can be made',
    },
  },
  {
    name: 'the time was extended to the day before',
    plan: born('2009-12-21', extendedTo('2026-12-20')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an extension that is to be made tomorrow',
    plan: born('2009-12-20', extendedTo('2026-12-20', '2026-11-22')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the time was extended, and the final hearing is listed for before the birthday',
    plan: born('2009-12-20', { ...extendedTo('2026-12-20'), ...finalOn('2026-12-01') }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care from the seventeenth birthday, and no order is in the list',
    plan: inCareFrom('2026-09-01', '2009-09-01'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/statuses/1/from',
      data: { from: '2026-09-01', tooOldOn: '2026-09-01' },
      message:
        'Decide whether the order was made before 1 September 2026, and enter it: the child is in care from 1 September 2026, when none could be made',
    },
  },
  {
    name: 'in care from the day before, and no order is in the list',
    plan: inCareFrom('2026-09-01', '2009-09-02'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'back in care at 17 under an order of long ago',
    plan: inCareFrom('2026-09-01', '2009-03-08', [
      { id: 'order-1', kind: 'care-order', madeOn: '2020-01-06' },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care at 17 as at 12',
    plan: aPlan({
      child: { dateOfBirth: '2009-03-08' },
      legal: { statuses: [aLegalStatus('C2', '2021-06-01'), aLegalStatus('C2', '2026-09-01')] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care from tomorrow',
    plan: inCareFrom('2026-11-22', '2009-03-08'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an order without a day, on the seventeenth birthday',
    plan: undatedOrder('2009-11-21'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/orders/0/madeOn',
      message: 'Enter the day on which the order was made: no care or supervision order can be made at 17',
    },
  },
  {
    name: 'an order without a day, the day before the seventeenth birthday',
    plan: undatedOrder('2009-11-22'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order without a day that ended before the birthday',
    plan: undatedOrder('2008-12-01', { orders: [{ id: 'o', kind: 'care-order', endedOn: '2025-11-30' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order without a day, and in care since long ago',
    plan: undatedOrder('2008-12-01', { statuses: [aLegalStatus('C2', '2020-01-06')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order that is dated tomorrow, and no case',
    plan: orderOn('2026-11-22', '2009-03-02'),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no order and no case', plan: aPlan(), asAt, expect: 'notApplicable' },
])
