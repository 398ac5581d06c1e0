import type { HigherEducationBursary, PathwayPlan } from '@open-care-plan/model'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './higher-education-bursary.ts'

const asAt = '2026-11-21'
const paid: HigherEducationBursary = { amount: 2000, paidOn: '2026-10-01' }
const student = (bursary?: HigherEducationBursary, activity: PathwayPlan['activity'] = 'F1') =>
  aCareLeaver({ activity, ...(bursary === undefined ? {} : { bursary }) })

testPathwayRule(rule, [
  {
    name: '£2,000, and paid',
    pathwayPlan: student(paid),
    asAt,
    expect: { outcome: 'pass', path: '/bursary' },
  },
  {
    name: 'the same for a part-time course, paid today',
    pathwayPlan: student({ ...paid, paidOn: asAt }, 'P1'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the activity is not known, and the course is named',
    pathwayPlan: student({ ...paid, course: 'Nursing, Seabrook University' }, '0'),
    asAt,
    expect: 'pass',
  },
  {
    name: '£1,500',
    pathwayPlan: student({ ...paid, amount: 1500 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/bursary/amount',
      data: { amount: '£1,500', least: '£2,000' },
      message: 'Put the higher education bursary right: £1,500 is recorded, and it is £2,000',
    },
  },
  {
    name: 'nothing recorded of a bursary',
    pathwayPlan: student(),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/bursary/amount' },
      { outcome: 'needsReview', kind: 'unknown', path: '/bursary/paidOn' },
    ],
  },
  {
    name: 'to be paid in January',
    pathwayPlan: student({ amount: 2000, paidOn: '2027-01-11' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/bursary/paidOn',
      message: 'Pay the higher education bursary on 11 January 2027, as planned',
    },
  },
  {
    name: 'nobody entered what the young person does',
    pathwayPlan: aCareLeaver(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/activity' },
  },
  { name: 'an apprentice', pathwayPlan: student(undefined, 'F4'), asAt, expect: 'notApplicable' },
  {
    name: 'at college, and a course of higher education is only meant',
    pathwayPlan: student({ course: 'Nursing, from 2027' }, 'F2'),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'an eligible child', pathwayPlan: anEligibleChild(), asAt, expect: 'notApplicable' },
  { name: 'at 25', pathwayPlan: student(), asAt: '2032-06-02', expect: 'notApplicable' },
])
