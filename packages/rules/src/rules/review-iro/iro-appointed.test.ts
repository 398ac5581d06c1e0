import type { Iro } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-appointed.ts'

const asAt = '2025-12-01'
const firstReview = '2025-09-24'
const plan = (iro: Iro | undefined, reviewed = true) =>
  aPlan({
    legal: { lookedAfterFrom: '2025-09-01' },
    reviews: reviewed ? [aReview(firstReview)] : [],
    ...(iro === undefined ? {} : { iro }),
  })
const name = 'Ruth Calder'

testRule(rule, [
  {
    name: 'appointed on the day of the first review',
    plan: plan({ name, appointedOn: firstReview }),
    asAt,
    expect: { outcome: 'pass', path: '/iro' },
  },
  {
    name: 'appointed the day after, and nobody was IRO before',
    plan: plan({ name, appointedOn: '2025-09-25', former: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/iro/appointedOn',
      data: { dueOn: firstReview, doneOn: '2025-09-25' },
    },
  },
  {
    name: 'appointed after the first review, and nobody entered whether there was one before',
    plan: plan({ name, appointedOn: '2025-11-03' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/former' },
  },
  {
    name: 'named, and nobody entered when appointed',
    plan: plan({ name }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/appointedOn' },
  },
  {
    name: 'the first IRO of this time in care, after its first review; another was IRO of an earlier time',
    plan: plan({
      name,
      appointedOn: '2025-11-03',
      former: [{ id: 'former-1', name: 'Joan Marl', from: '2015-01-05', to: '2016-02-01' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/iro/appointedOn', data: { doneOn: '2025-11-03' } },
  },
  ...(
    [
      ['2011-03-31', 'pass'],
      ['2011-04-01', 'fail'],
    ] as const
  ).map(([reviewed, outcome]) => ({
    name: `first reviewed on ${reviewed}, before there was an IRO: section 25A is of 1 April 2011`,
    plan: aPlan({
      legal: { lookedAfterFrom: '2011-03-07' },
      reviews: [aReview(reviewed)],
      iro: { name, appointedOn: '2011-04-05', former: [] },
    }),
    asAt: '2012-03-01',
    expect: outcome,
  })),
  { name: 'named, and no review has been held', plan: plan({ name }, false), asAt, expect: 'pass' },
  {
    name: 'taken over from a former IRO on the next working day',
    plan: plan({
      name,
      appointedOn: '2025-11-03',
      former: [{ id: 'f', from: '2025-09-03', to: '2025-10-31' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'there was no IRO for two weeks',
    plan: plan({
      name,
      appointedOn: '2025-11-14',
      former: [{ id: 'f', from: '2025-09-03', to: '2025-10-31' }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/iro/former/0',
      data: { from: '2025-10-31', doneOn: '2025-11-14' },
    },
  },
  {
    name: 'there was no IRO after the second of two, of whom nobody entered when she began',
    plan: plan({
      name,
      appointedOn: '2025-11-14',
      former: [
        { id: 'f', from: '2025-09-03', to: '2025-09-30' },
        { id: 'g', to: '2025-10-31' },
      ],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/iro/former/1/from',
        data: { from: '2025-09-30' },
        message: 'Enter the day on which this IRO was appointed: the one before left on 30 September 2025',
      },
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/iro/former/1',
        data: { from: '2025-10-31', doneOn: '2025-11-14' },
      },
    ],
  },
  {
    name: 'two former IROs at the same time, the longer of whom was there until the present one',
    plan: plan({
      name,
      appointedOn: '2025-11-14',
      former: [
        { id: 'f', from: '2025-09-03', to: '2025-11-14' },
        { id: 'g', from: '2025-09-10', to: '2025-09-30' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'there was no IRO between two former ones, and nobody entered when the present one was appointed',
    plan: plan({
      name,
      former: [
        { id: 'f', from: '2025-09-03', to: '2025-09-30' },
        { id: 'g', from: '2025-10-14', to: '2025-11-14' },
      ],
    }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: '/iro/former/0' },
      { outcome: 'needsReview', kind: 'unknown', path: '/iro/appointedOn', data: { from: '2025-11-14' } },
    ],
  },
  {
    name: 'only one former IRO, of whom nobody entered when she began',
    plan: plan({ name, appointedOn: '2025-11-03', former: [{ id: 'f', to: '2025-10-31' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/iro/former/0/from',
      message:
        'Enter the day on which the first IRO was appointed: the first review was on 24 September 2025',
    },
  },
  {
    name: 'a former IRO has left, and nobody entered when the present one was appointed',
    plan: plan({ name, former: [{ id: 'f', from: '2025-09-03', to: '2025-10-31' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/iro/appointedOn',
      data: { from: '2025-10-31' },
    },
  },
  {
    name: 'nobody entered when the former IRO began, nor when the present one was appointed',
    plan: plan({ name, former: [{ id: 'f', to: '2025-10-31' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/appointedOn' },
  },
  {
    name: 'in place of a name that one is to be allocated',
    plan: plan({ name: 'To be allocated', former: [{ id: 'f', from: '2025-09-03', to: '2025-10-31' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/iro/name', data: { from: '2025-10-31' } },
  },
  {
    name: 'the former IRO has left, and nobody is named',
    plan: plan({ former: [{ id: 'f', from: '2025-09-03', to: '2025-10-31' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/iro/name',
      data: { from: '2025-10-31' },
      message: 'Appoint an IRO: there has been none since 31 October 2025',
    },
  },
  {
    name: 'nobody is named',
    plan: plan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/name' },
  },
  {
    name: 'a name of blanks',
    plan: plan({ name: ' ' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/name' },
  },
  { name: 'only short breaks', plan: aPlan({ legal: { shortBreaks: true } }), asAt, expect: 'notApplicable' },
])
