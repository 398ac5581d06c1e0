import type { CourtOrder } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './adoption-information.ts'

const asAt = '2026-11-21'
const ordered = (order: Partial<CourtOrder>, keepUntil?: string) =>
  aPlan({
    legal: {
      orders: [
        { id: 'order-1', kind: 'care-order' },
        { id: 'order-2', kind: 'adoption-order', ...order },
      ],
    },
    ...(keepUntil === undefined ? {} : { state: { keepUntil } }),
  })

testRule(rule, [
  {
    name: 'an adoption order: the rule says until when',
    plan: ordered({ madeOn: '2026-03-02' }),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/legal/orders/1/madeOn',
      data: { until: '2126-03-02' },
      message: 'Section 56 information about this adoption is kept until 2 March 2126 at least',
    },
  },
  {
    name: 'an order of a leap day, 100 years from which there is none',
    plan: ordered({ madeOn: '2024-02-29' }, '2124-02-29'),
    asAt,
    expect: { outcome: 'pass', data: { until: '2124-02-29' } },
  },
  {
    name: 'the record is meant to be kept a day less',
    plan: ordered({ madeOn: '2026-03-02' }, '2126-03-01'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/keepUntil',
      data: { until: '2126-03-02', keepUntil: '2126-03-01' },
      message:
        'Check that section 56 information is kept apart until 2 March 2126: this record is meant to be kept only until 1 March 2126',
    },
  },
  {
    name: 'an adoption order without a date',
    plan: ordered({}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/orders/1/madeOn' },
  },
  { name: 'made on the first day of the law', plan: ordered({ madeOn: '2005-12-30' }), asAt, expect: 'pass' },
  {
    name: 'made on the day before the law',
    plan: ordered({ madeOn: '2005-12-29' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'to be made tomorrow', plan: ordered({ madeOn: '2026-11-22' }), asAt, expect: 'notApplicable' },
  { name: 'no orders', plan: aPlan(), asAt, expect: 'notApplicable' },
])
