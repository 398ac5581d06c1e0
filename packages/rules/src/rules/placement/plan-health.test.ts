import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-health.ts'

const asAt = '2026-11-21'
const gp = { name: 'Dr Imran Vale', address: 'Mill Lane Surgery, 1 Mill Lane' }
const dentist = { organisation: 'Smile Dental', address: '7 High Street' }
const healthConsent = 'Mo for routine treatment, the authority for operations'

testRule(rule, [
  {
    name: 'GP, dentist and consent',
    plan: withPlacementPlan({ gp, dentist, healthConsent }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the health plan gives them',
    plan: withPlacementPlan({}, { health: { gp, dentist, consent: { routine: 'Mo' } } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said',
    plan: withPlacementPlan({}),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/gp',
        message: 'Enter the name and address of the GP',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/dentist',
        message: 'Enter the name and address of the dentist',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/healthConsent',
        message: 'Enter who consents to examination and treatment',
      },
    ],
  },
  {
    name: 'addresses without names',
    plan: withPlacementPlan({
      gp: { address: '1 Mill Lane' },
      dentist: { address: '7 High Street' },
      healthConsent,
    }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/placements/0/plan/gp/name', message: 'Enter the name of the GP' },
      { outcome: 'fail', path: '/placements/0/plan/dentist/name', message: 'Enter the name of the dentist' },
    ],
  },
  {
    name: 'names without addresses',
    plan: withPlacementPlan({ gp: { name: 'Dr Vale' }, dentist: { name: 'Smile Dental' }, healthConsent }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/placements/0/plan/gp/address', message: 'Enter the address of the GP' },
      {
        outcome: 'fail',
        path: '/placements/0/plan/dentist/address',
        message: 'Enter the address of the dentist',
      },
    ],
  },
  {
    name: 'a GP by name alone here, whole in the health plan',
    plan: withPlacementPlan({ gp: { name: 'Dr Vale' }, dentist, healthConsent }, { health: { gp } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby without a dentist, on the day before the first birthday',
    plan: withPlacementPlan({ gp, healthConsent }, { child: { dateOfBirth: '2025-11-22' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/plan/dentist',
      message: 'Enter the dentist, or when the child will be registered with one',
    },
  },
  {
    name: 'a child without a dentist on the first birthday',
    plan: withPlacementPlan({ gp, healthConsent }, { child: { dateOfBirth: '2025-11-21' } }),
    asAt,
    expect: { outcome: 'fail', path: '/placements/0/plan/dentist' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
