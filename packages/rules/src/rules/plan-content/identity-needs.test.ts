import { aCareOrderPlan, aNeed, anOutcome, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './identity-needs.ts'

const asAt = '2026-11-21'
const matters = {
  religion: 'None, and at Christmas to church with Gran',
  ethnicity: 'WBRI',
  culture: 'Fish on Fridays, and the football',
  firstLanguage: 'English',
} as const
const whole = { ...matters, howSupported: 'Gran and the carer keep up what Sam knows from home' }
const { religion: _, ...withoutReligion } = whole

testRule(rule, [
  {
    name: 'how identity is supported, with the four matters',
    plan: aCareOrderPlan({ identity: whole }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an identity need with an action, and the four matters',
    plan: aSection20Plan({ identity: matters, needs: [aNeed({ domain: 'identity' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ethnicity in the family’s own words, without a code',
    plan: aCareOrderPlan({ identity: { ...whole, ethnicity: 'NOBT', ethnicityDetail: 'Irish and Welsh' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing about identity',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/identity',
      message:
        'Say how the child’s identity is looked after, with religion, racial origin, culture and language',
    },
  },
  {
    name: 'an identity need with an action, and a word about none of the four matters',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'identity' })] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/identity/religion',
        message: 'Enter the child’s religion or belief, or that there is none',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/identity/ethnicity',
        message: 'Enter the child’s ethnicity',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/identity/culture',
        message: 'Say what matters to the child in their culture',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/identity/firstLanguage',
        message: 'Enter the language of the child, or of the family for a child who does not speak yet',
      },
    ],
  },
  {
    name: 'everything but religion',
    plan: aCareOrderPlan({ identity: withoutReligion }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/identity/religion' },
  },
  {
    name: 'who the child is, and nothing about how that is looked after',
    plan: aCareOrderPlan({ identity: matters }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/identity/howSupported',
      message: 'Say how the child’s identity is supported, or add a need with an action',
    },
  },
  {
    name: 'an identity need without an action',
    plan: aCareOrderPlan({ identity: matters, needs: [aNeed({ domain: 'identity', outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this identity need',
    },
  },
  {
    name: 'ethnicity not yet obtained',
    plan: aCareOrderPlan({ identity: { ...whole, ethnicity: 'NOBT' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/identity/ethnicity',
      message: 'Ask the child or family how they describe their ethnicity',
    },
  },
  {
    name: 'every identity need is met',
    plan: aCareOrderPlan({
      identity: matters,
      needs: [aNeed({ domain: 'identity', outcomes: [anOutcome({ status: 'met' })] })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any identity need now: those of the plan are met',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
