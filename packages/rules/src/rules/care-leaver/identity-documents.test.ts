import type { IdentityPaper } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './identity-documents.ts'

const asAt = '2026-11-21'
const path = '/identityPapers'
const held = (
  kind: NonNullable<IdentityPaper['kind']>,
  parts: Partial<IdentityPaper> = {},
): IdentityPaper => ({
  id: kind,
  kind,
  state: 'held',
  ...parts,
})
const birth = held('birth-certificate')
const insurance = held('national-insurance', { on: '2025-01-22' })
const bank = held('bank-account', { on: asAt })
const status = held('proof-of-status', { state: 'not-needed' })
const at17 = (...identityPapers: IdentityPaper[]) => anEligibleChild({ identityPapers })
const at19 = (...identityPapers: IdentityPaper[]) => aCareLeaver({ identityPapers })

testPathwayRule(rule, [
  {
    name: 'every paper at 17, and proof of status is not needed',
    pathwayPlan: at17(birth, insurance, bank, status),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'a passport for the birth certificate, on its last day',
    pathwayPlan: at19(held('passport', { until: asAt }), insurance, bank, status),
    asAt,
    expect: 'pass',
  },
  {
    name: 'days alone, without the state',
    pathwayPlan: at19({ id: 'b', kind: 'birth-certificate', on: '2020-01-01' }, insurance, bank, status),
    asAt,
    expect: 'pass',
  },
  {
    name: 'at 17, a passport that ran out yesterday',
    pathwayPlan: at17(held('passport', { until: '2026-11-20' }), insurance, bank, status),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { missing: 'a birth certificate or passport', dueOn: '2027-06-01' },
      message: 'Get by 1 June 2027: a birth certificate or passport',
    },
  },
  {
    name: 'at 17, an account that opens tomorrow, and a number that was asked for',
    pathwayPlan: at17(
      birth,
      status,
      held('bank-account', { on: '2026-11-22' }),
      held('national-insurance', { state: 'asked-for', on: '2026-10-01' }),
    ),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      data: { missing: 'a National Insurance number; a bank account', dueOn: '2027-06-01' },
    },
  },
  {
    name: 'the day before the eighteenth birthday, and there are none',
    pathwayPlan: at17(),
    asAt: '2027-06-01',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'the eighteenth birthday, and there are none: proof of status may not be needed',
    pathwayPlan: at17(),
    asAt: '2027-06-02',
    expect: [
      {
        outcome: 'fail',
        kind: 'overdue',
        path,
        data: {
          missing: 'a birth certificate or passport; a National Insurance number; a bank account',
        },
      },
      { outcome: 'needsReview', kind: 'unknown', path },
    ],
  },
  {
    name: 'at 19, every paper, and nothing on proof of status',
    pathwayPlan: at19(birth, insurance, bank),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message: 'Add proof of status, or record that it is not needed',
    },
  },
  {
    name: 'at 19, proof of status of which nothing is said',
    pathwayPlan: at19(birth, insurance, bank, { id: 's', kind: 'proof-of-status' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'at 19, proof of status that was asked for, and so is needed',
    pathwayPlan: at19(birth, insurance, bank, held('proof-of-status', { state: 'asked-for' })),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      data: { missing: 'proof of status, or that it is not needed' },
    },
  },
  {
    name: 'at 19, no bank account: that it is not needed does not do',
    pathwayPlan: at19(birth, insurance, status, held('bank-account', { state: 'not-needed' })),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path,
      message: 'Get what the young person should have had by 18: a bank account',
    },
  },
  {
    name: 'at 19, an entry of which nothing is said, and proof of status that ran out',
    pathwayPlan: at19(
      birth,
      insurance,
      { id: 'b', kind: 'bank-account' },
      held('proof-of-status', { until: '2026-01-01' }),
    ),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      data: { missing: 'a bank account; proof of status, or that it is not needed' },
    },
  },
  {
    name: 'nobody entered the papers one by one',
    pathwayPlan: aCareLeaver({ documents: 'Birth certificate, bank account' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'something is missing, and nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'eligible', identityPapers: [birth] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying', identityPapers: [] }),
    asAt,
    expect: 'notApplicable',
  },
])
