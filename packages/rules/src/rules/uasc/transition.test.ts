import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './transition.ts'

const asAt = '2026-11-21'
const child = { dateOfBirth: '2010-03-08' }
const planned = {
  unaccompanied: true,
  transition: 'To stay: college and a flat. For a time: renew in July. Refused: appeal, with his solicitor',
} as const
const withLeave = (leaveUntil: string, leaveRenewalOn?: string) =>
  aSection20Plan({
    child,
    unaccompanied: {
      ...planned,
      leaveUntil,
      ...(leaveRenewalOn === undefined ? {} : { leaveRenewalOn }),
    },
  })

testRule(rule, [
  {
    name: 'a plan for each answer, while the claim is open',
    plan: aSection20Plan({ child, unaccompanied: planned }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied/transition' },
  },
  {
    name: 'renewal planned for the last day of leave',
    plan: withLeave('2027-09-07', '2027-09-07'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'leave that runs out on the eighteenth birthday: nothing to renew before',
    plan: withLeave('2028-03-08'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'leave that runs out on the day before the eighteenth birthday, and no day of renewal',
    plan: withLeave('2028-03-07'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/leaveRenewalOn',
      data: { dueOn: '2028-03-07' },
      message: 'Enter the day on which leave is to be renewed, no later than 7 March 2028',
    },
  },
  {
    name: 'leave that runs out that day, and no day of renewal',
    plan: withLeave('2026-11-21'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent' },
  },
  {
    name: 'leave that ran out the day before, and no record of renewal',
    plan: withLeave('2026-11-20'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/unaccompanied/leaveRenewalOn',
      message: 'Enter the day on which renewal was asked for: leave ran out on 20 November 2026',
    },
  },
  {
    name: 'renewal planned for the day after leave runs out',
    plan: withLeave('2027-09-07', '2027-09-08'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/unaccompanied/leaveRenewalOn',
      message:
        'Plan the renewal for 7 September 2027 or before, when leave runs out, and not for 8 September 2027',
    },
  },
  {
    name: 'renewal asked for after leave ran out',
    plan: withLeave('2026-11-01', '2026-11-02'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/unaccompanied/leaveRenewalOn',
      data: { on: '2026-11-02', dueOn: '2026-11-01' },
      message: 'Renewal was asked for on 2 November 2026, after leave ran out on 1 November 2026',
    },
  },
  {
    name: 'not a word about what comes next',
    plan: aSection20Plan({ child, unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/transition',
      message: 'Add what happens if the child may stay, may stay for a time, or is refused',
    },
  },
  {
    name: 'leave for a time, and no date of birth',
    plan: {
      ...withLeave('2027-09-07'),
      child: { id: 'child-1' },
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/dateOfBirth',
      message: 'Enter the date of birth: it decides whether leave runs out before 18',
    },
  },
  {
    name: 'indefinite leave to remain',
    plan: aSection20Plan({ child, unaccompanied: { unaccompanied: true, indefiniteLeave: true } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child has indefinite leave to remain' },
  },
  { name: 'not alone', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
