import type { Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './issues-resolution-hearing.ts'

const asAt = '2026-11-21'
// Issued on 15 June 2026: week 20 ends on 1 November.
const heldOn = (on: string, changes: Partial<Proceedings> = {}) =>
  inCourt({ hearings: [aHearing('issues-resolution', { on })], ...changes })

testRule(rule, [
  { name: 'held on the last day of week 20', plan: heldOn('2026-11-01'), asAt, expect: 'pass' },
  {
    name: 'held on the first day of week 21',
    plan: heldOn('2026-11-02'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/hearings/0/on',
      data: { from: '2026-06-15', dueOn: '2026-11-01', doneOn: '2026-11-02' },
    },
  },
  {
    name: 'over 29 February: issued on 1 November 2023, held on 19 March 2024',
    plan: heldOn('2024-03-19', {
      issuedOn: '2023-11-01',
      submittedOn: '2023-11-01',
      decidedOn: '2024-04-29',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, held on 20 March 2024',
    plan: heldOn('2024-03-20', {
      issuedOn: '2023-11-01',
      submittedOn: '2023-11-01',
      decidedOn: '2024-04-29',
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      data: { from: '2023-11-01', dueOn: '2024-03-19', doneOn: '2024-03-20' },
    },
  },
  {
    name: 'not held, on the last day of week 20',
    plan: inCourt({ hearings: [] }),
    asAt: '2026-11-01',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2026-06-15', dueOn: '2026-11-01' } },
  },
  {
    name: 'not held, on the first day of week 21',
    plan: inCourt({ hearings: [] }),
    asAt: '2026-11-02',
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/proceedings/0/hearings' },
  },
  {
    name: 'listed for week 21',
    plan: heldOn('2026-11-02'),
    asAt: '2026-10-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/hearings/0/on' },
  },
  {
    name: 'nobody wrote down the hearings',
    plan: inCourt(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/hearings' },
  },
  {
    name: 'the court decided without one',
    plan: inCourt({ decidedOn: '2026-10-01', hearings: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down when it was issued',
    plan: aPlan({ proceedings: [{ id: 'case-1', kind: 'care' }] }),
    asAt,
    expect: 'pass',
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
