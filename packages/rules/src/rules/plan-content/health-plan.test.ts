import type { HealthPlan } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-plan.ts'

const asAt = '2026-11-21'
const whole = {
  stateOfHealth: { physical: 'Well', emotional: 'Anxious at night', mental: 'No illness known' },
  history: 'Born at term; asthma since the age of four',
  familyHistory: 'Asthma on the mother’s side; the father’s is not known',
  effectOnDevelopment: 'Misses sport in winter',
  arrangements: {
    routineChecks: 'Dentist every six months',
    treatment: 'Inhaler; asthma clinic in March',
    prevention: 'Flu vaccine in October',
    screening: 'Eyes tested in June',
    advice: 'School nurse',
  },
  plannedChanges: 'None',
  carersRole: 'Sees that the inhaler is in the school bag',
} satisfies HealthPlan
const { familyHistory: _, ...withoutFamily } = whole

testRule(rule, [
  { name: 'all six parts', plan: aCareOrderPlan({ health: whole }), asAt, expect: 'pass' },
  {
    name: 'no health plan',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/health', message: 'Add the health plan' },
  },
  {
    name: 'a health part that holds only assessments',
    plan: aCareOrderPlan({ health: { assessments: [], gp: { name: 'Dr Amin' } } }),
    asAt,
    expect: { outcome: 'fail', path: '/health' },
  },
  {
    name: 'only the history',
    plan: aCareOrderPlan({ health: { history: 'Asthma since the age of four' } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/health/stateOfHealth',
        message: 'Describe the child’s physical, emotional and mental health',
      },
      {
        outcome: 'fail',
        path: '/health/effectOnDevelopment',
        message: 'Say what the child’s health does to their development',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/familyHistory',
        message: 'Enter the health history of the family, or say that it cannot be known',
      },
      {
        outcome: 'fail',
        path: '/health/arrangements',
        message: 'Add the medical and dental arrangements that the child has now',
      },
      {
        outcome: 'fail',
        path: '/health/plannedChanges',
        message: 'Enter planned changes to the arrangements, or that there are none',
      },
      {
        outcome: 'fail',
        path: '/health/carersRole',
        message: 'Say what the carer does for the child’s health',
      },
    ],
  },
  {
    name: 'only the state of health, in part',
    plan: aCareOrderPlan({ health: { ...whole, history: ' ', stateOfHealth: { physical: 'Well' } } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/health/stateOfHealth/emotional',
        message: 'Describe the child’s emotional health',
      },
      {
        outcome: 'fail',
        path: '/health/stateOfHealth/mental',
        message: 'Describe the child’s mental health',
      },
      { outcome: 'fail', path: '/health/history', message: 'Enter the child’s health history' },
    ],
  },
  {
    name: 'the state of health without physical health',
    plan: aCareOrderPlan({ health: { ...whole, stateOfHealth: { emotional: 'Calm', mental: 'Well' } } }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/health/stateOfHealth/physical',
      message: 'Describe the child’s physical health',
    },
  },
  {
    name: 'arrangements for treatment alone',
    plan: aCareOrderPlan({ health: { ...whole, arrangements: { treatment: 'Inhaler' } } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/health/arrangements/routineChecks',
        message: 'Say how routine checks of health and teeth are arranged',
      },
      {
        outcome: 'fail',
        path: '/health/arrangements/prevention',
        message: 'Say what is arranged for prevention, for example immunisation',
      },
      {
        outcome: 'fail',
        path: '/health/arrangements/screening',
        message: 'Say how sight and hearing are screened',
      },
      {
        outcome: 'fail',
        path: '/health/arrangements/advice',
        message: 'Say who advises on health and personal care',
      },
    ],
  },
  {
    name: 'arrangements without treatment',
    plan: aCareOrderPlan({ health: { ...whole, arrangements: { ...whole.arrangements, treatment: '' } } }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/health/arrangements/treatment',
      message: 'Say how identified needs are treated and watched, or that there are none',
    },
  },
  {
    name: 'family history is asked for only so far as it can be known',
    plan: aCareOrderPlan({ health: withoutFamily }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/familyHistory' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'placed for adoption, to which the regulations do not apply',
    plan: aCareOrderPlan({ placements: [aPlacement('2025-01-10', { type: 'A6' })] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'to be placed for adoption: the regulations apply until then',
    plan: aCareOrderPlan({
      health: whole,
      placements: [
        aPlacement('2025-01-10', { type: 'U6' }),
        aPlacement('2027-01-10', { type: 'A6', planned: true }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
])
