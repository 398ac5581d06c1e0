import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './how-to-disagree.ts'

const asAt = '2026-11-21'
const iro = { name: 'Ruth Calder', phone: '0151 496 0000' }
const participation = { complaintsExplainedOn: '2026-11-21', advocacy: { offeredOn: '2026-11-21' } }

testRule(rule, [
  {
    name: 'complaints explained, an advocate offered, and a telephone number of the IRO',
    plan: aCareOrderPlan({ iro, participation }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'how complaints were explained, an advocate by name, and an email address',
    plan: aCareOrderPlan({
      iro: { email: 'ruth.calder@example.org' },
      participation: {
        complaintsExplained: 'A leaflet, read together',
        advocacy: { advocate: { name: 'Jo Pike' } },
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby needs no offer of an advocate',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2026-09-30' },
      iro,
      participation: { complaintsExplained: 'To the parents, with the leaflet' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an IRO whom nobody can reach',
    plan: aCareOrderPlan({ iro: { name: 'Ruth Calder' }, participation }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/iro/phone',
      message:
        'Enter a telephone number or email address at which the child and the family can reach the IRO',
    },
  },
  {
    name: 'no record of complaints or of an advocate',
    plan: aCareOrderPlan({ iro }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/participation/complaintsExplainedOn',
        message: 'Enter when and how complaints were explained to the child and the family',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/participation/advocacy/offeredOn',
        message: 'Enter when the child was offered an advocate',
      },
    ],
  },
  {
    name: 'an advocate to be offered the day after',
    plan: aCareOrderPlan({
      iro,
      participation: { ...participation, advocacy: { offeredOn: '2026-11-22' } },
    }),
    asAt,
    expect: { outcome: 'needsReview', path: '/participation/advocacy/offeredOn' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
