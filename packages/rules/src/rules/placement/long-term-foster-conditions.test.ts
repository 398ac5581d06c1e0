import type { LongTermFostering, Placement } from '@open-care-plan/model'
import { inCareIn, placedForAdoption, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './long-term-foster-conditions.ts'

const asAt = '2026-11-21'
const at = '/placements/0/approval/longTermFostering'
const longTerm = (longTermFostering: LongTermFostering, changes: Partial<Placement> = {}) =>
  inCareIn({ type: 'U4', approval: { longTermFostering }, ...changes })

testRule(rule, [
  {
    name: 'the carer agreed on the day of the designation',
    plan: longTerm({ designatedOn: '2026-05-06', carerAgreedOn: '2026-05-06' }),
    asAt,
    expect: { outcome: 'pass', path: at },
  },
  {
    name: 'the carer agreed the day after: the citation is to be confirmed, so a person is asked',
    plan: longTerm({ designatedOn: '2026-05-06', carerAgreedOn: '2026-05-07' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: `${at}/carerAgreedOn`,
      data: { on: '2026-05-07', dueOn: '2026-05-06' },
      message: 'The carer agreed on 7 May 2026, after the placement was designated on 6 May 2026',
    },
  },
  {
    name: 'long-term by its code, and nothing else is recorded',
    plan: inCareIn({ type: 'U4' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/designatedOn`,
        message: 'Enter the day on which it was agreed as a long-term foster placement',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/carerAgreedOn`,
        message: 'Enter the day on which the carer agreed to foster the child until the child leaves care',
      },
    ],
  },
  {
    name: 'long-term, and not meant to last until 18',
    plan: longTerm({ designatedOn: '2026-05-06', carerAgreedOn: '2026-05-06' }, { intendedUntil18: false }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/placements/0/intendedUntil18',
      message:
        'Check how long the placement is meant to last: it is long-term fostering, and not meant to last until 18',
    },
  },
  {
    name: 'to be designated tomorrow',
    plan: longTerm({ designatedOn: '2026-11-22' }, { type: 'U6' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: at,
      data: { dueOn: '2026-11-22' },
      message: 'Have the carer’s agreement before the placement is designated on 22 November 2026',
    },
  },
  {
    name: 'long-term by its code since the day before the regulation came into force',
    plan: inCareIn({ type: 'U4', from: '2015-03-31' }, { legal: { lookedAfterFrom: '2015-03-31' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'long-term by its code since the day on which the regulation came into force',
    plan: inCareIn({ type: 'U4', from: '2015-04-01' }, { legal: { lookedAfterFrom: '2015-04-01' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'designated the day before the regulation came into force, and the carer agreed later',
    plan: longTerm(
      { designatedOn: '2015-03-31', carerAgreedOn: '2015-05-01' },
      { from: '2014-01-06', type: 'U6' },
    ),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The placement was designated before 1 April 2015, when the regulation began',
    },
  },
  { name: 'not long-term', plan: inCareIn(), asAt, expect: 'notApplicable' },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
