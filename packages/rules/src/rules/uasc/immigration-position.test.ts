import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './immigration-position.ts'

const asAt = '2026-11-21'
const child = { homeOfficeReference: 'TEST-A9990001' }
const claimed = {
  unaccompanied: true,
  claim: 'claimed',
  claimedOn: '2026-05-21',
  legalAdviser: 'Quay Law, since 15 May 2026',
  steps: [{ id: 'step-1', on: '2026-05-21', what: 'Asylum claimed' }],
} as const
const { steps, ...withoutSteps } = claimed

testRule(rule, [
  {
    name: 'a claim with its day, reference, adviser and steps',
    plan: aSection20Plan({ child, unaccompanied: { ...claimed, steps: [...steps] } }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied' },
  },
  {
    name: 'a claim that is meant, which has no reference yet',
    plan: aSection20Plan({
      unaccompanied: {
        unaccompanied: true,
        claim: 'intended',
        claimedOn: '2026-11-21',
        legalAdviser: 'Quay Law',
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no claim, and an adviser',
    plan: aSection20Plan({
      unaccompanied: { unaccompanied: true, claim: 'none', legalAdviser: 'Quay Law' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'leave granted for a time, and the day on which it runs out',
    plan: aSection20Plan({
      child,
      unaccompanied: { ...claimed, steps: [...steps], claim: 'granted', leaveUntil: '2031-10-01' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'leave granted, and nobody says for how long',
    plan: aSection20Plan({
      child,
      unaccompanied: { ...claimed, steps: [...steps], claim: 'granted', indefiniteLeave: false },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/leaveUntil',
      message: 'Enter the day on which leave runs out, or say that the child has indefinite leave',
    },
  },
  {
    name: 'neither claim nor adviser',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/unaccompanied/legalAdviser',
        message: 'Enter the immigration adviser, and since when',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/unaccompanied/claim',
        message: 'Enter where the asylum claim of the child stands, or that there is none',
      },
    ],
  },
  {
    name: 'a claim with nothing else, dated the day after',
    plan: aSection20Plan({ unaccompanied: { ...withoutSteps, claimedOn: '2026-11-22' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied/claimedOn',
        message: 'Enter the day on which asylum was claimed, or on which the child said they would',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/child/homeOfficeReference',
        message: 'Enter the Home Office reference of the claim',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied/steps',
        message:
          'Record the steps of the immigration matter: claim, interviews, decisions, appeals and leave',
      },
    ],
  },
  {
    name: 'steps are kept, and there are none',
    plan: aSection20Plan({ child, unaccompanied: { ...claimed, steps: [] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/steps',
      message: 'Add the steps of the immigration matter: the list is empty, and there is a claim',
    },
  },
  {
    name: 'a step without its day',
    plan: aSection20Plan({
      child,
      unaccompanied: { ...claimed, steps: [...steps, { id: 'step-2', what: 'Interview' }] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/unaccompanied/steps/1/on',
      message: 'Enter the day of this step',
    },
  },
  {
    name: 'indefinite leave to remain',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, indefiniteLeave: true } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child has indefinite leave to remain' },
  },
  {
    name: 'not alone',
    plan: aCareOrderPlan({ unaccompanied: { unaccompanied: false } }),
    asAt,
    expect: 'notApplicable',
  },
])
