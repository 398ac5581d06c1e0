import type { Hearing, Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './case-management-hearing.ts'

const asAt = '2026-07-20'
// Issued on Monday 15 June 2026: day 12 is 30 June, day 18 is 8 July.
const heldOn = (on: string, changes: Partial<Proceedings> = {}) =>
  inCourt({ hearings: [aHearing('case-management', { on })], ...changes })
const without = (hearings?: Hearing[]) => inCourt(hearings === undefined ? {} : { hearings })

testRule(rule, [
  { name: 'held on day 12', plan: heldOn('2026-06-30'), asAt, expect: 'pass' },
  { name: 'held on day 18', plan: heldOn('2026-07-08'), asAt, expect: 'pass' },
  {
    name: 'held on day 19',
    plan: heldOn('2026-07-09'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/hearings/0/on',
      data: { from: '2026-06-15', dueOn: '2026-07-08', doneOn: '2026-07-09' },
      message: 'The hearing was held on 9 July 2026: it was due by 8 July 2026',
    },
  },
  {
    name: 'held on day 11',
    plan: heldOn('2026-06-29'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/proceedings/0/hearings/0/on',
      data: { from: '2026-06-15', dueOn: '2026-07-08', on: '2026-06-29', notBefore: '2026-06-30' },
    },
  },
  {
    name: 'a bank holiday is not counted: issued on 17 August, held on 10 September',
    plan: heldOn('2026-09-10', { issuedOn: '2026-08-17', submittedOn: '2026-08-17' }),
    asAt: '2026-09-30',
    expect: 'pass',
  },
  {
    name: 'beyond the calendar of working days, where nothing can be counted',
    plan: inCourt({ issuedOn: '2029-01-10', submittedOn: '2029-01-10' }),
    asAt: '2029-01-11',
    expect: 'needsReview',
  },
  {
    name: 'not held, on day 18',
    plan: without([]),
    asAt: '2026-07-08',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/proceedings/0/hearings',
      data: { from: '2026-06-15', dueOn: '2026-07-08' },
    },
  },
  {
    name: 'listed for day 18',
    plan: heldOn('2026-07-08'),
    asAt: '2026-07-01',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'listed for day 19',
    plan: heldOn('2026-07-09'),
    asAt: '2026-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/hearings/0/on' },
  },
  {
    name: 'the hearings are recorded, and none of this kind by day 19',
    plan: without([]),
    asAt: '2026-07-09',
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/proceedings/0/hearings' },
  },
  {
    name: 'nobody wrote down the hearings',
    plan: without(),
    asAt: '2026-07-09',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/hearings' },
  },
  {
    name: 'the court has decided, and no such hearing is recorded',
    plan: inCourt({ decidedOn: '2026-07-01' }),
    asAt,
    expect: { outcome: 'pass', path: '/proceedings' },
  },
  { name: 'not issued yet', plan: inCourt({ issuedOn: '2026-07-21' }), asAt, expect: 'pass' },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
