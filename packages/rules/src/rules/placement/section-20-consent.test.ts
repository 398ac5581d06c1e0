import type { Section20Agreement } from '@open-care-plan/model'
import { aLegalStatus, aPerson } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './section-20-consent.ts'

const asAt = '2026-11-21'
const statuses = [aLegalStatus('V2', since)]
const agreed = (section20: Section20Agreement, changes = {}) =>
  accommodatedIn(
    {},
    { legal: { lookedAfterFrom: since, statuses, section20 }, people: [aPerson()], ...changes },
  )
const whole = {
  consentBy: ['person-1'],
  consentOn: since,
  informed: 'In English, with a solicitor beside her',
}
const asOf = (dateOfBirth: string) => ({ child: { dateOfBirth } })

testRule(rule, [
  { name: 'who, when, and how they were informed', plan: agreed(whole), asAt, expect: 'pass' },
  {
    name: 'no agreement recorded',
    plan: accommodatedIn(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/legal/section20',
      message: 'Enter who agreed to accommodation under section 20, when, and how they were informed',
    },
  },
  {
    name: 'an agreement that says none of it',
    plan: agreed({ withdrawal: 'Explained on the day' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/legal/section20/consentBy',
        message: 'Enter who agreed to accommodation under section 20',
      },
      {
        outcome: 'fail',
        path: '/legal/section20/consentOn',
        message: 'Enter the day of the agreement under section 20',
      },
      {
        outcome: 'fail',
        path: '/legal/section20/informed',
        message: 'Enter how those who agreed were informed',
      },
    ],
  },
  {
    name: 'a day that is still to come is no agreement yet',
    plan: agreed({ ...whole, consentOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', path: '/legal/section20/consentOn' },
  },
  {
    name: 'by somebody without parental responsibility',
    plan: agreed(whole, { people: [aPerson({ parentalResponsibility: 'no' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/section20/consentBy/0',
      data: { personId: 'person-1' },
      message: 'Check the agreement: somebody who agreed does not hold parental responsibility',
    },
  },
  {
    name: 'on the day after accommodation began',
    plan: agreed({ ...whole, consentOn: '2025-09-02' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/section20/consentOn',
      data: { on: '2025-09-02', from: since },
      message:
        'Check the agreement: it is dated 2 September 2025, after accommodation under section 20 began on 1 September 2025',
    },
  },
  {
    name: 'a new status at a later move does not move the day on which accommodation began',
    plan: accommodatedIn(
      {},
      {
        legal: {
          lookedAfterFrom: since,
          statuses: [aLegalStatus('V2', '2026-01-10'), aLegalStatus('V2', since, { to: '2026-01-10' })],
          section20: { ...whole, consentOn: '2025-10-01' },
        },
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', data: { on: '2025-10-01', from: since } },
  },
  {
    name: 'by the young person on the sixteenth birthday',
    plan: agreed({ ownConsent: true, consentOn: since, informed: 'By Nadia' }, asOf('2009-09-01')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'by the young person on the day before the sixteenth birthday',
    plan: agreed({ ownConsent: true, consentOn: since, informed: 'By Nadia' }, asOf('2009-09-02')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/section20/ownConsent',
      message:
        'Check the agreement: the child was under 16 on 1 September 2025, and could not agree for themselves',
    },
  },
  {
    name: 'by a parent first, and by the young person once they were 16',
    plan: agreed({ ...whole, ownConsent: true, consentOn: '2025-12-01' }, asOf('2009-11-30')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'by the young person alone, months after accommodation began at 15',
    plan: agreed({ ownConsent: true, consentOn: '2025-12-01', informed: 'By Nadia' }, asOf('2009-11-30')),
    asAt,
    expect: { outcome: 'needsReview', path: '/legal/section20/consentOn' },
  },
  {
    name: 'a child under 16 who came alone: nobody is there who could agree',
    plan: accommodatedIn({}, { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Nobody with parental responsibility is known who could agree',
    },
  },
  {
    name: 'a young person of 16 who came alone can agree for themselves',
    plan: accommodatedIn({}, { unaccompanied: { unaccompanied: true }, ...asOf('2010-11-21') }),
    asAt,
    expect: 'fail',
  },
  { name: 'in care under an order', plan: inCareIn(), asAt, expect: 'notApplicable' },
  {
    name: 'the legal status is not known',
    plan: inCareIn({}, { legal: { lookedAfterFrom: since } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'by a parent and by the young person, on a day on which they were 15',
    plan: agreed({ ...whole, ownConsent: true }, asOf('2009-09-02')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/section20/consentOn',
      data: { on: since },
      message:
        'Say whose agreement is dated 1 September 2025: the child was under 16 then, and others are recorded to have agreed',
    },
  },
  {
    name: 'by the mother, and by a grandmother without parental responsibility',
    plan: agreed(
      { ...whole, consentBy: ['person-1', 'person-2'] },
      {
        people: [
          aPerson(),
          aPerson({ id: 'person-2', relationship: 'grandparent', parentalResponsibility: 'no' }),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the mother agreed on the day of the birth',
    plan: agreed({ ...whole, consentOn: '2025-08-30' }, asOf('2025-08-30')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the agreement is dated before the birth',
    plan: agreed({ ...whole, consentOn: '2025-08-29' }, asOf('2025-08-30')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/section20/consentOn',
      message: 'Check the day of the agreement: on 29 August 2025 the child was not born yet',
    },
  },
  {
    name: 'the mother agreed on the day on which she died',
    plan: agreed(whole, { people: [aPerson({ diedOn: since })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the only one who agreed had died the day before',
    plan: agreed(whole, { people: [aPerson({ diedOn: '2025-08-31' })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/section20/consentBy',
      message:
        'Check the agreement: whoever agreed is recorded to have died before 1 September 2025, the day of it',
    },
  },
])
