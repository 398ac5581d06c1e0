import type { IroView } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-view.ts'

const asAt = '2026-11-21'
const legal = { lookedAfterFrom: '2026-01-05' }
const reviewed = (iroView?: IroView, heldOn = '2026-06-01') =>
  aPlan({ legal, reviews: [aReview('2026-02-01'), aReview(heldOn, iroView && { iroView })] })

testRule(rule, [
  {
    name: 'the IRO endorsed the plan, with the day',
    plan: reviewed({ view: 'endorsed', on: '2026-06-03' }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews/1/iroView' },
  },
  {
    name: 'a view of the day of the review',
    plan: reviewed({ view: 'endorsed', on: '2026-06-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a view of the day before the review',
    plan: reviewed({ view: 'endorsed', on: '2026-05-31' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/iroView/on',
      message: 'Check the day: this view of 31 May 2026 is from before the review of 1 June 2026',
    },
  },
  {
    name: 'the IRO raised it formally: a view is a view',
    plan: reviewed({ view: 'escalated', on: '2026-06-03' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last review has no view of the IRO',
    plan: reviewed(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/reviews/1/iroView/view',
      data: { heldOn: '2026-06-01' },
      message: 'Select what the IRO thinks of the plan since the review of 1 June 2026',
    },
  },
  {
    name: 'a view without its day',
    plan: reviewed({ view: 'concerns' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews/1/iroView/on' },
  },
  {
    name: 'words of the IRO without a view',
    plan: reviewed({ note: 'Sam has to be asked again', on: '2026-06-03' }),
    asAt,
    expect: { outcome: 'fail', path: '/reviews/1/iroView/view' },
  },
  {
    name: 'a view that is dated after the day',
    plan: reviewed({ view: 'endorsed', on: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', path: '/reviews/1/iroView/view' },
  },
  {
    name: 'nobody has recorded the reviews',
    plan: aPlan({ legal }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no review has been held yet', plan: aPlan({ legal, reviews: [] }), asAt, expect: 'notApplicable' },
  {
    name: 'the last review was before the policy',
    plan: aPlan({ legal: { lookedAfterFrom: '2019-01-07' }, reviews: [aReview('2019-06-30')] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The last review was held before this was the policy' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
