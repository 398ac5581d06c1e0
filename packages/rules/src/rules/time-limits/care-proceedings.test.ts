import type { Extension } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './care-proceedings.ts'

// Sent and issued on Monday 15 June 2026: 26 weeks that begin with that day end on 13 December, and a count of 182 days on
// 14 December.
const sameDay = { submittedOn: '2026-06-15', extensions: [] }
const decidedOn = (day: string, changes = {}, parts: Parameters<typeof inCourt>[1] = {}) =>
  inCourt({ ...sameDay, decidedOn: day, ...changes }, parts)
const extension: Extension = { id: 'extension-1', grantedOn: '2026-11-20', until: '2027-01-29' }
const asAt = '2027-06-01'
const data = {
  from: '2026-06-15',
  dueOn: '2026-12-13',
  weeks26On: '2026-12-13',
  courtServiceOn: '2026-12-14',
}

testRule(rule, [
  { name: 'decided on the last day of the 26 weeks', plan: decidedOn('2026-12-13'), asAt, expect: 'pass' },
  {
    name: 'decided the day after: late by one counting, in time by the other',
    plan: decidedOn('2026-12-14'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/decidedOn',
      data: { ...data, doneOn: '2026-12-14' },
      message:
        'Decide which counting the court goes by: the 26 weeks ended on 13 December 2026 counted from the day of issue, and on 14 December 2026 as the court service counts',
    },
  },
  {
    name: 'decided two days after: late by both',
    plan: decidedOn('2026-12-15'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/proceedings/0/decidedOn',
      data: { ...data, doneOn: '2026-12-15' },
      message:
        'The court decided on 15 December 2026: the 26 weeks ended on 13 December 2026, or on 14 December 2026 as the court service counts',
    },
  },
  {
    name: 'sent on Friday, issued on Monday: the court service counts to an earlier day',
    plan: decidedOn('2026-12-13', { submittedOn: '2026-06-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, decided the day after the 26 weeks: late by both',
    plan: decidedOn('2026-12-14', { submittedOn: '2026-06-12' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      data: { ...data, courtServiceOn: '2026-12-11', doneOn: '2026-12-14' },
    },
  },
  {
    name: 'still running on the last day',
    plan: inCourt(sameDay),
    asAt: '2026-12-13',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/proceedings/0/decidedOn',
      data,
      message:
        'The 26 weeks end on 13 December 2026, counted from the day of issue; the court service’s own system shows 14 December 2026',
    },
  },
  {
    name: 'still running the day after',
    plan: inCourt(sameDay),
    asAt: '2026-12-14',
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'still running two days after',
    plan: inCourt(sameDay),
    asAt: '2026-12-15',
    expect: { outcome: 'fail', kind: 'overdue', path: '/proceedings/0/decidedOn', data },
  },
  {
    name: 'over 29 February: issued on 1 November 2023, decided on 30 April 2024',
    plan: decidedOn('2024-04-30', { submittedOn: '2023-11-01', issuedOn: '2023-11-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down whether it was extended',
    plan: inCourt({ submittedOn: '2026-06-15' }),
    asAt: '2026-12-15',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/extensions' },
  },
  {
    name: 'extended, and still running on the last day',
    plan: inCourt({ ...sameDay, extensions: [extension] }),
    asAt: '2027-01-29',
    expect: {
      outcome: 'pass',
      kind: 'due',
      data: { ...data, dueOn: '2027-01-29' },
      message:
        'The time was extended to 29 January 2027; the 26 weeks end on 13 December 2026, or on 14 December 2026 as the court service counts',
    },
  },
  {
    name: 'extended, and decided the day after',
    plan: decidedOn('2027-01-30', { extensions: [extension] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      data: { ...data, dueOn: '2027-01-29', doneOn: '2027-01-30' },
      message: 'The court decided on 30 January 2027: the extended time ended on 29 January 2027',
    },
  },
  {
    name: 'extended, and still running the day after',
    plan: inCourt({ ...sameDay, extensions: [extension] }),
    asAt: '2027-01-30',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'an extension that was only made later',
    plan: inCourt({ ...sameDay, extensions: [{ ...extension, grantedOn: '2026-12-18' }] }),
    asAt: '2026-12-15',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'an extension that ends before the 26 weeks is none',
    plan: inCourt({ ...sameDay, extensions: [{ ...extension, until: '2026-11-27' }] }),
    asAt: '2026-12-15',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      data,
      message:
        'Ask the court for an extension or a decision: the 26 weeks ended on 13 December 2026, or on 14 December 2026 as the court service counts',
    },
  },
  {
    name: 'nobody wrote down how long it was extended',
    plan: inCourt({ ...sameDay, extensions: [{ id: 'extension-1', grantedOn: '2026-11-20' }] }),
    asAt: '2026-12-15',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/extensions' },
  },
  {
    name: 'a result, and not the day of the decision',
    plan: inCourt({ ...sameDay, result: 'Care order' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/decidedOn' },
  },
  {
    name: 'a care order, and not the day of the decision',
    plan: inCourt(sameDay, { legal: { statuses: [aLegalStatus('C2', '2026-11-02')] } }),
    asAt: '2027-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/decidedOn',
      message: 'Enter the day on which the court decided: that was due by 13 December 2026',
    },
  },
  {
    name: 'nobody wrote down when it was issued',
    plan: aPlan({ proceedings: [{ id: 'case-1', kind: 'care', submittedOn: '2026-06-12' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/issuedOn' },
  },
  {
    name: 'nobody wrote down when it was sent: the day of issue stands for it',
    plan: aPlan({ proceedings: [{ id: 'case-1', kind: 'care', issuedOn: '2026-06-15' }] }),
    asAt: '2026-07-01',
    expect: { outcome: 'pass', kind: 'due', data },
  },
  {
    name: 'sent, and to be issued tomorrow',
    plan: inCourt({}),
    asAt: '2026-06-14',
    expect: { outcome: 'notApplicable', message: 'The court has not issued the application yet' },
  },
  {
    name: 'issued on the day before there was a limit',
    plan: inCourt({ submittedOn: '2014-04-21', issuedOn: '2014-04-21', decidedOn: '2015-06-01' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'issued on the first day of the limit, and decided a year later',
    plan: inCourt({
      submittedOn: '2014-04-22',
      issuedOn: '2014-04-22',
      decidedOn: '2015-04-22',
      extensions: [],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'an interim care order, and no proceedings on record',
    plan: aPlan({ legal: { statuses: [aLegalStatus('C1', '2026-06-16')] } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'the child died, and the court had not decided',
    plan: inCourt(sameDay, { child: { diedOn: '2026-11-02' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'still running after the 26 weeks, on the seventeenth birthday',
    plan: inCourt(sameDay, { child: { dateOfBirth: '2009-12-20' } }),
    asAt: '2026-12-20',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/decidedOn',
      data: { ...data, seventeenOn: '2026-12-20' },
      message:
        'Decide how the case is to end: no care or supervision order can be made for a young person who has reached 17, which was on 20 December 2026',
    },
  },
  {
    name: 'still running after the 26 weeks, the day before the seventeenth birthday',
    plan: inCourt(sameDay, { child: { dateOfBirth: '2009-12-21' } }),
    asAt: '2026-12-20',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'decided after the 26 weeks, in which the young person reached 17',
    plan: decidedOn('2027-01-15', {}, { child: { dateOfBirth: '2009-12-01' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'decided after the 26 weeks, and the young person reached 17 only after them',
    plan: decidedOn('2027-01-15', {}, { child: { dateOfBirth: '2009-12-20' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'decided in time after the seventeenth birthday',
    plan: decidedOn('2026-12-10', {}, { child: { dateOfBirth: '2009-12-01' } }),
    asAt,
    expect: 'pass',
  },
])
