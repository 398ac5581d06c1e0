import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Permanence, PermanenceOption, PermanencePlan, ReturnHome } from './permanence.ts'

testEntity(Permanence, {
  reads: {
    'a main plan and one beside it': {
      aim: 'Sam grows up with Gran; if that cannot be, with Mo',
      plans: [
        { id: 'p1', plan: 'LTRELFR', standing: 'main', targetDate: '2027-06-30' },
        { id: 'p2', plan: 'LTFOST18', standing: 'parallel' },
      ],
    },
    'adoption that both parents consented to, with letters afterwards': {
      adoptionConsentOn: '2026-09-01',
      contactAfterAdoption: 'Letters with Kim twice a year',
    },
  },
})

testEntity(PermanencePlan, {
  reads: {
    'one that was given up': { plan: 'ADOPTION', standing: 'main', from: '2024-01-08', to: '2025-02-03' },
    'steps in words, where no day can be named': { timescale: 'Within six months of the assessment of Gran' },
  },
  refuses: { 'a plan in words': [{ plan: 'Live with Gran' }, '/plan'] },
})

// Re B-S [2013] EWCA Civ 1146: every realistic option, what speaks for it and against it, compared; nothing is ranked.
testEntity(PermanenceOption, {
  reads: {
    'ruled out, with both sides and the help that was thought of': {
      option: 'home-with-support',
      benefits: ['Sam wants it'],
      detriments: ['Kim still lives with the man who hurt Sam'],
      supportConsidered: 'A refuge place for both; Kim did not take it',
      outcome: 'ruled-out',
    },
  },
  refuses: {
    'a rank': [{ rank: 1 }, '/rank'],
    'one line where each benefit is an entry': [{ benefits: 'Sam wants it' }, '/benefits'],
  },
})

test('going home with support and family or friends are always among the options that can be named', () => {
  expect(Object.keys(choicesOf(PermanenceOption, 'option'))).toEqual(
    expect.arrayContaining(['home-with-support', 'family-or-friends', 'special-guardianship', 'adoption']),
  )
})

testEntity(ReturnHome, {
  reads: { 'not pursued, with the reason': { decision: 'not-pursued', reason: 'Both parents are abroad' } },
  refuses: { 'yes or no: it may be undecided': [{ decision: false }, '/decision'] },
})
