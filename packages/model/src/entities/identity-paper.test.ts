import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { IdentityPaper, identityPapers } from './identity-paper.ts'

// Scrutiny review 2019 ss.7, 9.
test('the papers are a birth certificate or passport, National Insurance, a bank account and proof of status', () => {
  expect(choicesOf(IdentityPaper, 'kind')).toEqual(identityPapers)
  expect(Object.keys(identityPapers)).toHaveLength(5)
})

testEntity(IdentityPaper, {
  reads: {
    'a passport that has run out': {
      kind: 'passport',
      state: 'asked-for',
      until: '2026-03-30',
      where: 'At the consulate',
    },
    'proof that nobody needs': { kind: 'proof-of-status', state: 'not-needed' },
  },
  refuses: { 'a driving licence': [{ kind: 'driving-licence' }, '/kind'] },
})
