import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-needs.ts'

const asAt = '2026-11-21'
const unaccompanied = { unaccompanied: true } as const
const covered = {
  infectionsCheckedOn: '2026-11-21',
  stateOfHealth: { mental: 'Nightmares; the trauma service sees him each fortnight' },
  immunisationsUpToDate: false,
  immunisationsNote: 'Third set on 11 December',
}

testRule(rule, [
  {
    name: 'infections, mental health and missed vaccinations',
    plan: aSection20Plan({ unaccompanied, health: covered }),
    asAt,
    expect: { outcome: 'pass', path: '/health' },
  },
  {
    name: 'vaccinations up to date',
    plan: aSection20Plan({
      unaccompanied,
      health: { ...covered, immunisationsUpToDate: true, immunisationsNote: ' ' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing about health',
    plan: aSection20Plan({ unaccompanied }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/infectionsCheckedOn',
        message: 'Enter the day on which the child was checked for infections',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/health/stateOfHealth/mental',
        message: 'Enter the child’s mental health, and what is done about what they went through',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/immunisationsUpToDate',
        message: 'Say whether the child’s vaccinations are up to date',
      },
    ],
  },
  {
    name: 'tests planned for the day after, and vaccinations missing without a plan',
    plan: aSection20Plan({
      unaccompanied,
      health: { ...covered, infectionsCheckedOn: '2026-11-22', immunisationsNote: '' },
    }),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/health/infectionsCheckedOn' },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/health/immunisationsNote',
        message: 'Say which vaccinations are missing, and when they are given',
      },
    ],
  },
  { name: 'not alone', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
