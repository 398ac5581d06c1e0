import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './agreed-with-young-person.ts'

const asAt = '2026-11-21'
const legal = { statuses: [aLegalStatus('V2', '2026-10-01')], section20: { ownConsent: true } }
const child = { dateOfBirth: '2009-06-02' }
const agreement = { id: 'agreement-1', who: 'young-person', agreed: 'yes', on: '2026-10-09' } as const
const { on: _, ...undated } = agreement
const { agreed: __, ...unsaid } = agreement
const plan = (...agreements: { readonly id: string }[]) => aPlan({ child, legal, state: { agreements } })

testRule(rule, [
  { name: 'agreed with the young person', plan: plan(agreement), asAt, expect: 'pass' },
  ...(
    [
      ['three months', '2026-07-01', 'pass'],
      ['three months and a day', '2026-06-30', 'needsReview'],
    ] as const
  ).map(([name, on, expect]) => ({
    name: `agreed ${name} before the young person became looked after`,
    plan: aPlan({
      child,
      legal: { ...legal, lookedAfterFrom: '2026-10-01' },
      state: { preparedOn: '2026-10-05', agreements: [{ ...agreement, on }] },
    }),
    asAt,
    expect,
  })),
  {
    name: 'agreed years before there was a plan',
    plan: aPlan({
      child,
      legal: { ...legal, lookedAfterFrom: '2026-10-01' },
      state: { preparedOn: '2026-10-05', agreements: [{ ...agreement, on: '2022-03-01' }] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/agreements/0/on',
      message:
        'Check the day: the young person agreed on 1 March 2022, long before there was a plan to agree to',
    },
  },
  {
    name: 'agreements are kept, and the young person is not among them',
    plan: plan({ ...agreement, who: 'parent' } as { readonly id: string }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/agreements',
      message: 'Agree the plan with the young person, and enter the day',
    },
  },
  {
    name: 'the young person did not agree',
    plan: plan(agreement, { ...agreement, id: 'agreement-2', on: '2026-11-02', agreed: 'no' } as {
      readonly id: string
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/state/agreements/1',
      message: 'Agree the plan with the young person: the record says that they did not agree to it',
    },
  },
  {
    name: 'agreed in part',
    plan: plan({ ...agreement, agreed: 'partly' } as { readonly id: string }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/agreements/0',
      message: 'Check what the young person did not agree to',
    },
  },
  {
    name: 'no agreements recorded',
    plan: aPlan({ child, legal }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements',
      message: 'Record whether the young person agreed to the plan',
    },
  },
  {
    name: 'a draft that the young person has not agreed yet',
    plan: aPlan({ child, legal, state: { status: 'draft', agreements: [] } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/agreements' },
  },
  {
    name: 'an agreement without its day',
    plan: plan(undated),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements/0/on',
      message: 'Enter the day on which the young person agreed to the plan',
    },
  },
  {
    name: 'not said whether the young person agreed',
    plan: plan(unsaid),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements/0/agreed',
      message: 'Select whether the young person agreed to the plan',
    },
  },
  {
    name: 'not said who agreed to the accommodation of a young person of 16',
    plan: aPlan({
      child: { dateOfBirth: '2010-11-21' },
      legal: { statuses: [aLegalStatus('V2', '2026-10-01')] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/section20/ownConsent',
      message: 'Say whether the young person agreed for themselves to be accommodated',
    },
  },
  {
    name: 'no date of birth',
    plan: aPlan({ legal }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/dateOfBirth',
      message: 'Enter the date of birth',
    },
  },
  {
    name: 'the day before the sixteenth birthday',
    plan: aPlan({ child: { dateOfBirth: '2010-11-22' }, legal }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is under 16' },
  },
  {
    name: 'the parents agreed to the accommodation',
    plan: aPlan({ child, legal: { ...legal, section20: { ownConsent: false } } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'in care under an order',
    plan: aPlan({ child, legal: { statuses: [aLegalStatus('C2', '2026-10-01')] } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is not accommodated under section 20' },
  },
  {
    name: 'somebody agreed, and nobody entered who',
    plan: plan({ id: 'agreement-1', agreed: 'yes', on: '2026-10-09' } as { readonly id: string }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/agreements/0/who' },
  },
])
