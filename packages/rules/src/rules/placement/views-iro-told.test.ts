import { aCareOrderPlan, aLegalStatus } from '@open-care-plan/model/testing'
import { inCareIn, since, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './views-iro-told.ts'

const asAt = '2026-11-21'
const dueOn = since
const planned = (plan: { childsWishesOn?: string; iroToldOn?: string }) =>
  aCareOrderPlan({
    placements: [
      {
        id: 'placement-1',
        from: '2026-12-01',
        planned: true,
        type: 'U4',
        plan: { preparedOn: asAt, ...plan },
      },
    ],
  })

testRule(rule, [
  {
    name: 'both on the day the placement began',
    plan: withPlacementPlan({ childsWishesOn: since, iroToldOn: since }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'both on the day after',
    plan: withPlacementPlan({ childsWishesOn: '2025-09-02', iroToldOn: '2025-09-02' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/plan/childsWishesOn',
        data: { on: '2025-09-02', dueOn },
        message:
          'The child’s wishes were heard on 2 September 2025, after the placement began on 1 September 2025',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/plan/iroToldOn',
        data: { on: '2025-09-02', dueOn },
        message: 'The IRO was told on 2 September 2025, after the placement began on 1 September 2025',
      },
    ],
  },
  {
    name: 'neither day is recorded',
    plan: withPlacementPlan({}),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/plan/childsWishesOn',
        message: 'Enter the day the child’s wishes about the placement were heard, or why they could not be',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/plan/iroToldOn',
        message: 'Enter the day the IRO was told of the placement',
      },
    ],
  },
  {
    name: 'a day that is still to come has not been',
    plan: withPlacementPlan({ childsWishesOn: '2026-11-22', iroToldOn: since }),
    asAt,
    expect: { outcome: 'needsReview', path: '/placements/0/plan/childsWishesOn' },
  },
  {
    name: 'afterwards, in an emergency',
    plan: inCareIn({
      emergency: true,
      plan: { childsWishesOn: '2025-09-02', iroToldOn: '2025-09-03' },
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        data: { on: '2025-09-02', dueOn },
        message:
          'Say why the child’s wishes could not be heard sooner than 2 September 2025: the placement was made in an emergency on 1 September 2025',
      },
      { outcome: 'needsReview', kind: 'judge', path: '/placements/0/plan/iroToldOn' },
    ],
  },
  {
    name: 'the first IRO was appointed after the placement began',
    plan: withPlacementPlan(
      { childsWishesOn: since, iroToldOn: '2025-09-04' },
      { iro: { name: 'Ruth Calder', appointedOn: '2025-09-04' } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Say why the IRO could not be told sooner than 4 September 2025: the placement began on 1 September 2025, in an emergency or before there was an IRO',
    },
  },
  {
    name: 'a new IRO since, but there was one before',
    plan: withPlacementPlan(
      { childsWishesOn: since, iroToldOn: '2025-09-04' },
      { iro: { appointedOn: '2026-01-05', former: [{ id: 'iro-1', to: '2026-01-05' }] } },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'a newborn: what is written instead of a day is enough',
    plan: withPlacementPlan(
      { childsWishes: 'Born on Monday: the midwife says that she settles when held', iroToldOn: since },
      { child: { dateOfBirth: '2025-08-31' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'planned, and still to be done',
    plan: planned({}),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Hear the child’s wishes and tell the IRO before the placement begins',
    },
  },
  {
    name: 'planned, and done already',
    plan: planned({ childsWishesOn: asAt, iroToldOn: asAt }),
    asAt,
    expect: {
      outcome: 'pass',
      message: 'The child’s wishes were looked to and the IRO was told before the placement began',
    },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'lived there before care began: by the first day in care is in time',
    plan: inCareIn({
      from: '2025-06-01',
      emergency: false,
      plan: { childsWishesOn: '2025-08-30', iroToldOn: since },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'lived there before care began, and heard the day after care began',
    plan: inCareIn({
      from: '2025-06-01',
      emergency: false,
      plan: { childsWishesOn: '2025-09-02', iroToldOn: since },
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { on: '2025-09-02', dueOn } },
  },
  {
    name: 'the placement began on remand, to which other rules applied',
    plan: withPlacementPlan(
      { childsWishesOn: '2025-10-01', iroToldOn: '2025-10-01' },
      {
        legal: {
          lookedAfterFrom: since,
          statuses: [aLegalStatus('J1', since, { to: '2026-02-01' }), aLegalStatus('C2', '2026-02-01')],
        },
      },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the placement began before the regulations',
    plan: inCareIn(
      { from: '2010-06-01', plan: { childsWishesOn: '2010-06-20', iroToldOn: '2010-06-20' } },
      {
        child: { dateOfBirth: '2004-01-01' },
        legal: { lookedAfterFrom: '2010-06-01', statuses: [aLegalStatus('C2', '2010-06-01')] },
      },
    ),
    asAt: '2012-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'heard late, while the rules were relaxed for coronavirus',
    plan: inCareIn(
      { from: '2020-06-01', plan: { childsWishesOn: '2020-06-02', iroToldOn: '2020-06-01' } },
      { legal: { lookedAfterFrom: '2020-06-01', statuses: [aLegalStatus('C2', '2020-06-01')] } },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/plan/childsWishesOn' },
  },
])
