import { aCareOrderPlan, aPlacement, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-consent.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'who consents, in the health plan',
    plan: aSection20Plan({ health: { consent: { planned: 'Kim' } } }),
    asAt,
    expect: { outcome: 'pass', path: '/health/consent' },
  },
  {
    name: 'who consents, in the placement plan',
    plan: aCareOrderPlan({
      placements: [aPlacement('2026-01-05', { plan: { healthConsent: 'The carer, for anything routine' } })],
    }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0/plan/healthConsent' },
  },
  {
    name: 'the own consent of a young person, on the sixteenth birthday',
    plan: aSection20Plan({
      child: { dateOfBirth: '2010-11-21' },
      health: { consent: { child: 'Decides for herself, with her aunt beside her' } },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/health/consent/child' },
  },
  {
    name: 'nothing about consent',
    plan: aCareOrderPlan({ health: { consent: { routine: ' ' } } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/health/consent',
      message: 'Say who consents to routine, planned and emergency treatment',
    },
  },
  {
    name: 'nothing about consent, and the child lives where no placement plan is made',
    plan: aCareOrderPlan({ placements: [aPlacement('2026-01-05', { section22C: 'not-22C' })] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing about consent before the placement begins',
    plan: aCareOrderPlan({ placements: [aPlacement('2026-11-22')] }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Say who consents to routine, planned and emergency treatment before the placement begins',
    },
  },
  ...(
    [
      ['on the fifth working day', '2026-11-16', 'pass'],
      ['on the sixth', '2026-11-17', 'fail'],
    ] as const
  ).map(([day, on, outcome]) => ({
    name: `nothing about consent ${day} of a placement`,
    plan: aCareOrderPlan({ placements: [aPlacement('2026-11-09')] }),
    asAt: on,
    expect: outcome,
  })),
  {
    name: 'only in the plan of a placement that has ended',
    plan: aCareOrderPlan({
      placements: [
        aPlacement('2025-09-01', { to: '2026-01-05', plan: { healthConsent: 'The carer' } }),
        aPlacement('2026-01-05'),
      ],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'only the own consent of a child, the day before the sixteenth birthday',
    plan: aSection20Plan({
      child: { dateOfBirth: '2010-11-22' },
      health: { consent: { child: 'Decides for herself' } },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/consent',
      message: 'Say who else consents: only the child’s own consent is described, and the child is under 16',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
