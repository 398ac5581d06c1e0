import type { Iro } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-appointed-in-time.ts'

const from = '2025-12-22'
const asAt = '2026-02-01'
const plan = (iro?: Iro) => aPlan({ legal: { lookedAfterFrom: from }, ...(iro === undefined ? {} : { iro }) })
const serviceToldOn = '2025-12-24'

testRule(rule, [
  {
    name: 'told on the second and appointed on the fifth working day, over Christmas and New Year',
    plan: plan({ serviceToldOn, appointedOn: '2025-12-31' }),
    asAt,
    expect: { outcome: 'pass', path: '/iro' },
  },
  {
    name: 'appointed on the sixth working day, and nobody was IRO before',
    plan: plan({ serviceToldOn, appointedOn: '2026-01-02', former: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/iro/appointedOn',
      data: { from, dueOn: '2025-12-31', doneOn: '2026-01-02' },
    },
  },
  {
    name: 'the service was told on the third working day',
    plan: plan({ serviceToldOn: '2025-12-29', appointedOn: '2025-12-30' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/iro/serviceToldOn',
      data: { dueOn: '2025-12-24', doneOn: '2025-12-29' },
    },
  },
  {
    name: 'an earlier IRO was appointed in time',
    plan: plan({
      serviceToldOn,
      appointedOn: '2026-01-20',
      former: [{ id: 'f', from: '2025-12-29', to: '2026-01-20' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'this IRO was appointed later, and nobody entered whether there was one before',
    plan: plan({ serviceToldOn, appointedOn: '2026-01-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/iro/former',
      data: { dueOn: '2025-12-31', doneOn: '2026-01-20' },
    },
  },
  {
    name: 'an earlier IRO has no day of appointment',
    plan: plan({ serviceToldOn, appointedOn: '2026-01-20', former: [{ id: 'f', name: 'Ada Penn' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/former/0/from' },
  },
  {
    name: 'nobody entered either day',
    plan: plan(),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/iro/serviceToldOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/iro/appointedOn' },
    ],
  },
  {
    name: 'neither is done, and the second working day is today',
    plan: plan(),
    asAt: '2025-12-24',
    expect: [
      { outcome: 'pass', kind: 'due', message: 'Tell the IRO service by 24 December 2025' },
      { outcome: 'pass', kind: 'due', message: 'Have an IRO appointed by 31 December 2025' },
    ],
  },
  {
    name: 'told and appointed only after the day of the check',
    plan: plan({ serviceToldOn: '2026-01-20', appointedOn: '2026-01-21' }),
    asAt: '2026-01-10',
    expect: [
      { outcome: 'fail', kind: 'overdue', path: '/iro/serviceToldOn' },
      { outcome: 'fail', kind: 'overdue', path: '/iro/appointedOn' },
    ],
  },
  {
    name: 'looked after since before 1 April 2011',
    plan: aPlan({ legal: { lookedAfterFrom: '2011-03-31' } }),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'short breaks that became full-time: from that day',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2024-01-06',
        statuses: [aLegalStatus('V4', '2024-01-06', { to: from }), aLegalStatus('V2', from)],
      },
      iro: { serviceToldOn, appointedOn: '2025-12-31' },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/iro' },
  },
  {
    name: 'a former IRO of an earlier time in care, who had gone by the day this one began',
    plan: plan({
      serviceToldOn,
      appointedOn: '2026-01-20',
      former: [{ id: 'f', from: '2019-01-01', to: from }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/iro/appointedOn', data: { doneOn: '2026-01-20' } },
  },
  {
    name: 'a former IRO of an earlier time in care, without the day of appointment',
    plan: plan({ serviceToldOn, appointedOn: '2026-01-20', former: [{ id: 'f', to: '2020-01-01' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'a former IRO who went the day after this time in care began',
    plan: plan({
      serviceToldOn,
      appointedOn: '2026-01-20',
      former: [{ id: 'f', from: '2019-01-01', to: '2025-12-23' }],
    }),
    asAt,
    expect: 'pass',
  },
])
