import type { Extension } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './extension-of-proceedings.ts'

const asAt = '2027-06-01'
// Issued on 15 June 2026: the 26 weeks end on 13 December 2026, eight weeks later is 7 February 2027.
const extended = (...extensions: Omit<Extension, 'id'>[]) =>
  inCourt({ extensions: extensions.map((each, at) => ({ id: `extension-${at}`, ...each })) })
const path = '/proceedings/0/extensions/0/until'

testRule(rule, [
  {
    name: 'made in time, and ended eight weeks after the 26 weeks',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-02-07' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day longer',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-02-08' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { from: '2026-12-13', dueOn: '2027-02-07', until: '2027-02-08', doneOn: '2027-02-08' },
      message: 'Check the extension: it ended on 8 February 2027, and might run to 7 February 2027 at most',
    },
  },
  {
    name: 'two days longer, and its last day by the law is today',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-02-09' }),
    asAt: '2027-02-07',
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      data: { from: '2026-12-13', dueOn: '2027-02-07', until: '2027-02-09' },
      message: 'Check the extension: it ends on 9 February 2027, and may run to 7 February 2027 at most',
    },
  },
  {
    name: 'two days longer, and its last day by the law was yesterday',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-02-09' }),
    asAt: '2027-02-08',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path,
      data: { from: '2026-12-13', dueOn: '2027-02-07', until: '2027-02-09' },
      message: 'Check the extension: it ends on 9 February 2027, and might run to 7 February 2027 at most',
    },
  },
  {
    name: 'made after the 26 weeks: eight weeks run from the day it was made',
    plan: extended({ grantedOn: '2026-12-18', until: '2027-02-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'made after the 26 weeks, and a day longer than eight weeks',
    plan: extended({ grantedOn: '2026-12-18', until: '2027-02-13' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      data: { from: '2026-12-18', dueOn: '2027-02-12', until: '2027-02-13', doneOn: '2027-02-13' },
    },
  },
  {
    name: 'a second one runs from the end of the first, in whatever order they are written down',
    plan: extended(
      { grantedOn: '2027-02-01', until: '2027-04-04' },
      { grantedOn: '2026-11-20', until: '2027-02-07' },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a second one that is a day too long',
    plan: extended(
      { grantedOn: '2026-11-20', until: '2027-02-07' },
      { grantedOn: '2027-02-01', until: '2027-04-05' },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/proceedings/0/extensions/1/until' },
  },
  {
    name: 'a second one, where nobody wrote down when the first ends',
    plan: extended({ grantedOn: '2026-11-20' }, { grantedOn: '2027-02-01', until: '2027-04-04' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path,
        data: { from: '2027-02-01', dueOn: '2027-03-29', until: '2027-04-04' },
      },
      { outcome: 'needsReview', kind: 'unknown', path, message: 'Enter the last day of the extension' },
    ],
  },
  {
    name: 'too long, and a later one has no last day',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-02-08' }, { grantedOn: '2027-02-01' }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'late', path },
      { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/extensions/1/until' },
    ],
  },
  {
    name: 'it ends before the 26 weeks do',
    plan: extended({ grantedOn: '2026-11-20', until: '2026-12-12' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      data: { until: '2026-12-12', extendedOn: '2026-12-13' },
      message:
        'Check the last day of the extension, 12 December 2026: the time that it extends runs to 13 December 2026',
    },
  },
  {
    name: 'a case issued on the day before there was a limit',
    plan: inCourt({
      submittedOn: '2014-04-21',
      issuedOn: '2014-04-21',
      extensions: [{ id: 'extension-1', grantedOn: '2014-09-01', until: '2015-06-01' }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'still running',
    plan: extended({ grantedOn: '2026-11-20', until: '2027-01-29' }),
    asAt: '2026-11-21',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { from: '2026-12-13', dueOn: '2027-02-07', until: '2027-01-29' },
    },
  },
  {
    name: 'nobody wrote down when it ends',
    plan: extended({ grantedOn: '2026-11-20' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'too long, unless it was made late, which nobody wrote down',
    plan: extended({ until: '2027-02-12' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/extensions/0/grantedOn' },
  },
  {
    name: 'nobody wrote down when it was made, and it is short',
    plan: extended({ until: '2027-02-07' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down when the application was issued',
    plan: aPlan({
      proceedings: [{ id: 'case-1', kind: 'care', extensions: [{ id: 'extension-1', until: '2027-01-29' }] }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/issuedOn' },
  },
  {
    name: 'one that is made tomorrow',
    plan: extended({ grantedOn: '2027-06-02', until: '2027-12-01' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no extension', plan: inCourt({ extensions: [] }), asAt, expect: 'notApplicable' },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
