import type { Person } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPerson, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './agreed-with-parents.ts'

const asAt = '2026-11-21'
const mother = aPerson()
const father = aPerson({ id: 'person-2', name: 'Lee', relationship: 'father' })
const ofMother = {
  id: 'agreement-1',
  who: 'parent',
  personId: 'person-1',
  agreed: 'yes',
  on: '2025-09-12',
} as const
const { personId: _, ...unnamed } = ofMother
const { on: __, ...undated } = ofMother
const plan = (people: Person[], ...agreements: object[]) =>
  aSection20Plan({
    people,
    state: { agreements: agreements.map((one, at) => ({ id: `agreement-${at}`, ...one })) },
  })

testRule(rule, [
  { name: 'the only parent agreed', plan: plan([mother], ofMother), asAt, expect: 'pass' },
  {
    name: 'a parent is named by name',
    plan: plan([mother, father], ofMother, { who: 'parent', name: 'Lee', agreed: 'yes', on: '2025-09-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the mother is entered twice, and agreed under one of the two',
    plan: plan([mother, { ...mother, id: 'person-5' }], ofMother),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/1',
      data: { personId: 'person-5' },
      message:
        'Say whether this person is entered twice, and record whether they agreed to the plan if not: another of the same name is in the record',
    },
  },
  {
    name: 'an agreement that names nobody, where only one can be meant',
    plan: plan([mother], unnamed),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one parent agreed, and it was not practicable to ask the other',
    plan: plan([mother, father], ofMother, {
      personId: 'person-2',
      agreed: 'not-practicable',
      reason: 'At sea until January',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a parent agreed in part, and with what not',
    plan: plan([mother], { ...ofMother, agreed: 'partly', reason: 'Not with the change of school' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody knows how to reach the parents',
    plan: plan([{ ...mother, whereaboutsUnknown: true }]),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Nobody can find a parent or other person with parental responsibility to agree it',
    },
  },
  {
    name: 'the parents have died, and the last carer agreed',
    plan: plan([{ ...mother, diedOn: '2025' }], { who: 'last-carer', agreed: 'yes', on: '2025-09-12' }),
    asAt,
    expect: { outcome: 'pass', path: '/state/agreements/0' },
  },
  {
    name: 'who the parents are is not recorded, and a parent agreed',
    plan: aSection20Plan({ state: { agreements: [unnamed] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'agreements are kept, and the father is not among them',
    plan: plan([mother, father], ofMother),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/people/1',
      data: { personId: 'person-2' },
      message: 'Record whether this person agreed to the plan, or why it was not practicable to ask',
    },
  },
  {
    name: 'agreed the day after',
    plan: plan([mother], { ...ofMother, on: '2026-11-22' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'not practicable, and not a word why',
    plan: plan([mother], { ...ofMother, agreed: 'not-practicable' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/agreements/0/reason',
      message: 'Say why it was not practicable to ask this person',
    },
  },
  {
    name: 'no parents, and the last carer was not asked',
    plan: plan([]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/agreements',
      message: 'Record whether the last carer agreed to the plan: there is no parent to agree it with',
    },
  },
  {
    name: 'no parents, and no agreements recorded',
    plan: aSection20Plan({ people: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/agreements' },
  },
  {
    name: 'no agreements recorded',
    plan: aSection20Plan({ people: [mother] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements',
      message: 'Record who agreed to the plan, or why agreement could not be had',
    },
  },
  {
    name: 'a draft that the parent has not agreed yet',
    plan: aSection20Plan({ people: [mother], state: { status: 'draft', agreements: [] } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/people/0' },
  },
  {
    name: 'a parent who agreed first and not later',
    plan: plan([mother], { ...ofMother, agreed: 'no', on: '2026-10-12' }, ofMother),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/agreements/0',
      message: 'Check what was done to reach agreement: this person did not agree to the plan',
    },
  },
  {
    name: 'in part, and not a word with what not',
    plan: plan([mother], { ...ofMother, agreed: 'partly' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/agreements/0/reason',
      message: 'Say what this person did not agree to',
    },
  },
  {
    name: 'not said whether the parent agreed',
    plan: plan([mother], { who: 'parent', personId: 'person-1' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements/0/agreed',
      message: 'Select whether this person agreed',
    },
  },
  {
    name: 'an agreement without its day',
    plan: plan([mother], undated),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements/0/on',
      message: 'Enter the day of the agreement',
    },
  },
  {
    name: 'one agreement that names nobody, and two parents',
    plan: plan([mother, father], unnamed),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/state/agreements/0/personId',
        message: 'Select the person who agreed',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/state/agreements/0/personId' },
    ],
  },
  {
    name: 'who the parents are is not recorded, and none agreed',
    plan: aSection20Plan({ state: { agreements: [] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people',
      message: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    },
  },
  {
    name: 'no legal status recorded',
    plan: aPlan({ people: [mother] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/statuses' },
  },
  {
    name: 'in care under an order: parents are consulted, and need not agree',
    plan: aCareOrderPlan({ people: [mother] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is in care under an order' },
  },
  {
    name: 'a baby under an interim care order',
    plan: aPlan({
      child: { dateOfBirth: '2026-09-30' },
      legal: { statuses: [aLegalStatus('C1', '2026-10-02')] },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a young person of 16 who agreed to be accommodated',
    plan: aPlan({
      child: { dateOfBirth: '2010-11-21' },
      legal: { statuses: [aLegalStatus('V2', '2026-11-01')], section20: { ownConsent: true } },
      people: [mother],
    }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The young person agreed to be accommodated: the plan is agreed with them instead',
    },
  },
  {
    name: 'a child who came alone, with no parent and no last carer recorded',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child came alone: there is nobody to agree the plan with',
    },
  },
  {
    name: 'a young person who agreed to be accommodated, and whose age nobody entered',
    plan: aPlan({
      legal: { statuses: [aLegalStatus('V2', '2026-11-01')], section20: { ownConsent: true } },
      people: [mother],
      state: { agreements: [] },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'at 16, where nobody entered whether the young person agreed to be accommodated',
    plan: aPlan({
      child: { dateOfBirth: '2010-11-21' },
      legal: { statuses: [aLegalStatus('V2', '2026-11-01')] },
      people: [mother],
      state: { agreements: [] },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/people/0' },
  },
  ...(
    [
      ['on the sixteenth birthday', '2026-03-08', 'notApplicable'],
      ['the day before the sixteenth birthday, when only the parents could', '2026-03-07', 'needsReview'],
    ] as const
  ).map(([name, consentOn, expect]) => ({
    name: `the young person agreed to be accommodated ${name}`,
    plan: aPlan({
      child: { dateOfBirth: '2010-03-08' },
      legal: { statuses: [aLegalStatus('V2', '2026-01-05')], section20: { ownConsent: true, consentOn } },
      people: [mother],
      state: { agreements: [] },
    }),
    asAt,
    expect,
  })),
  {
    name: 'the yes of somebody who is not in the record, and a father who gave none',
    plan: plan([mother, father], ofMother, { who: 'parent', name: 'Keith', agreed: 'yes', on: '2025-09-12' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/agreements/1/personId',
      message: 'Select the person who agreed',
    },
  },
  {
    name: 'a special guardian of whom nobody entered that she holds parental responsibility was not asked',
    plan: plan([mother, { id: 'person-5', name: 'Rosa Hill', relationship: 'guardian' }], ofMother),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/people/1' },
  },
  ...(
    [
      ['three months', '2025-06-01', 'pass'],
      ['three months and a day', '2025-05-31', 'needsReview'],
    ] as const
  ).map(([name, on, expect]) => ({
    name: `a parent agreed ${name} before the child became looked after`,
    plan: aSection20Plan({
      people: [mother],
      state: { preparedOn: '2025-09-10', agreements: [{ ...ofMother, on }] },
    }),
    asAt,
    expect,
  })),
  {
    name: 'a parent agreed years before there was a plan',
    plan: aSection20Plan({
      people: [mother],
      state: { preparedOn: '2025-09-10', agreements: [{ ...ofMother, on: '2022-03-01' }] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/agreements/0/on',
      data: { on: '2022-03-01' },
      message: 'Check the day: this agreement is of 1 March 2022, long before there was a plan to agree to',
    },
  },
  {
    name: 'at 15 the parents agree',
    plan: aPlan({
      child: { dateOfBirth: '2010-11-22' },
      legal: { statuses: [aLegalStatus('V2', '2026-11-01')] },
      people: [mother],
      state: { agreements: [] },
    }),
    asAt,
    expect: 'fail',
  },
])
