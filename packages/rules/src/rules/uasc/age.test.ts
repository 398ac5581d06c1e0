import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './age.ts'

const asAt = '2026-11-21'
const disputed = {
  unaccompanied: true,
  ageDisputed: true,
  ageAssessment: 'Two social workers, an appropriate adult throughout; found to be 15',
  ageAssessedOn: '2026-11-21',
} as const

testRule(rule, [
  {
    name: 'nobody disputes the age',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, ageDisputed: false } }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied/ageDisputed' },
  },
  {
    name: 'disputed, and assessed on that day',
    plan: aSection20Plan({ unaccompanied: disputed }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied/ageAssessment' },
  },
  {
    name: 'not a word about the age',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/unaccompanied/ageDisputed',
      message: 'Say whether the child’s age is accepted or disputed',
    },
  },
  {
    name: 'disputed, and not a word about an assessment',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, ageDisputed: true } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/unaccompanied/ageAssessedOn',
      message: 'Enter the day on which the age was assessed, once it has been',
    },
  },
  {
    name: 'disputed and assessed, and not a word about how',
    plan: aSection20Plan({ unaccompanied: { ...disputed, ageAssessment: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/unaccompanied/ageAssessment',
      message: 'Enter how the age was assessed: the basis, the appropriate adult and what it found',
    },
  },
  {
    name: 'disputed, to be assessed the day after',
    plan: aSection20Plan({ unaccompanied: { ...disputed, ageAssessedOn: '2026-11-22' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/unaccompanied/ageAssessedOn' },
  },
  {
    name: 'a child from here who may have been trafficked',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'yes', fromAbroad: false } }),
    asAt,
    expect: 'notApplicable',
  },
])
