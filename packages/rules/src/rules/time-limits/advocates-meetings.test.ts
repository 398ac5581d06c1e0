import { aPlan } from '@open-care-plan/model/testing'
import { aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './advocates-meetings.ts'

const asAt = '2026-11-21'
const before = (
  kind: 'case-management' | 'issues-resolution',
  on: string,
  advocatesMetOn?: string,
  changes = {},
) =>
  inCourt({
    hearings: [aHearing(kind, { on, ...(advocatesMetOn === undefined ? {} : { advocatesMetOn }) })],
    ...changes,
  })

testRule(rule, [
  {
    name: 'two business days before the case management hearing, over a weekend',
    plan: before('case-management', '2026-06-30', '2026-06-26'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one business day before the case management hearing',
    plan: before('case-management', '2026-06-30', '2026-06-29'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/hearings/0/advocatesMetOn',
      data: { hearingOn: '2026-06-30', from: '2026-06-30', dueOn: '2026-06-26', doneOn: '2026-06-29' },
      message:
        'The advocates met on 29 June 2026: they were to meet by 26 June 2026, before the hearing on 30 June 2026',
    },
  },
  {
    name: 'two business days before, over a bank holiday',
    plan: before('case-management', '2026-09-01', '2026-08-27', { issuedOn: '2026-08-10' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the Friday before a Tuesday after a bank holiday',
    plan: before('case-management', '2026-09-01', '2026-08-28', { issuedOn: '2026-08-10' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'late' },
  },
  {
    name: 'seven business days before the issues resolution hearing',
    plan: before('issues-resolution', '2026-10-15', '2026-10-06'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'six business days before the issues resolution hearing',
    plan: before('issues-resolution', '2026-10-15', '2026-10-07'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'late' },
  },
  {
    name: 'the hearing is next week, and they have yet to meet',
    plan: before('issues-resolution', '2026-12-02'),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      data: { hearingOn: '2026-12-02', from: '2026-12-02', dueOn: '2026-11-23' },
    },
  },
  {
    name: 'they are to meet too late',
    plan: before('case-management', '2026-11-23', '2026-11-22'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue' },
  },
  {
    name: 'nobody wrote down when they met',
    plan: before('case-management', '2026-06-30'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/hearings/0/advocatesMetOn' },
  },
  {
    name: 'nobody wrote down when the case was issued',
    plan: aPlan({
      proceedings: [
        {
          id: 'case-1',
          kind: 'care',
          hearings: [aHearing('case-management', { on: '2026-06-30', advocatesMetOn: '2026-06-26' })],
        },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the court has decided, and nobody wrote down when they met',
    plan: before('case-management', '2026-06-30', undefined, { decidedOn: '2026-10-01' }),
    asAt,
    expect: { outcome: 'pass', path: '/proceedings' },
  },
  {
    name: 'only a final hearing',
    plan: inCourt({ hearings: [aHearing('final', { on: '2026-12-01' })] }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
