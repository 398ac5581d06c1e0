import { aCareOrderPlan, aNeed, anAction, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-needs.ts'

const asAt = '2026-11-21'
const planned = aNeed({ domain: 'health' })
const withOutcomes = (...outcomes: Parameters<typeof anOutcome>[0][]) =>
  aCareOrderPlan({ needs: [aNeed({ domain: 'health', outcomes: outcomes.map((one) => anOutcome(one)) })] })

testRule(rule, [
  { name: 'a health need with an action', plan: aCareOrderPlan({ needs: [planned] }), asAt, expect: 'pass' },
  {
    name: 'a health need that is partly met, and has an action left',
    plan: withOutcomes({ status: 'met' }, { id: 'outcome-2', status: 'partly-met' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no needs at all',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Add the child’s health needs, with what will be done about each',
    },
  },
  {
    name: 'only needs in other parts of development',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'education' })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs' },
  },
  {
    name: 'a health need without an outcome',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'health', outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this health need',
    },
  },
  {
    name: 'two health needs, and an action for neither',
    plan: aCareOrderPlan({
      needs: [
        aNeed({ domain: 'health', outcomes: [anOutcome({ actions: [] })] }),
        aNeed({ id: 'need-2', domain: 'health', outcomes: [] }),
      ],
    }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'absent', path: '/needs/0/outcomes' },
      { outcome: 'fail', kind: 'absent', path: '/needs/1/outcomes' },
    ],
  },
  {
    name: 'the only action was stopped',
    plan: withOutcomes({ actions: [anAction({ status: 'stopped' })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs/0/outcomes' },
  },
  {
    name: 'an action that does not say what is done',
    plan: withOutcomes({ actions: [anAction({ what: ' ' })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs/0/outcomes' },
  },
  {
    name: 'the only health need was dropped',
    plan: withOutcomes({ status: 'dropped' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs' },
  },
  {
    name: 'every health need is met',
    plan: withOutcomes({ status: 'met' }, { id: 'outcome-2', status: 'dropped' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any health need now: those of the plan are met',
    },
  },
  {
    name: 'a health plan with arrangements, and no need that they answer',
    plan: aCareOrderPlan({ health: { arrangements: { routineChecks: 'Dentist every six months' } } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/arrangements',
      message: 'State the health needs that these arrangements answer',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a child who is not born yet',
    plan: aPlan({ child: { expectedDateOfBirth: '2027-01-15' } }),
    asAt,
    expect: 'notApplicable',
  },
])
