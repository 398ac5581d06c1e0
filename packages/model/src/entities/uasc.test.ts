import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { ImmigrationStep, ModernSlavery, UnaccompaniedChild } from './uasc.ts'

// SI 2010/959 reg 5(2): has claimed, or has told the authority that they mean to, and has no indefinite leave.
test('a claim that is meant counts as well as one that is made', () => {
  expect(Object.keys(choicesOf(UnaccompaniedChild, 'claim'))).toEqual([
    'claimed',
    'intended',
    'none',
    'granted',
    'refused',
  ])
})

// SI 2010/959 reg 5(1)(f): a victim, or reason to believe that the child may be.
test('a suspicion is an answer, and so is that nobody has considered it', () => {
  expect(Object.keys(choicesOf(ModernSlavery, 'victim'))).toEqual([
    'yes',
    'suspected',
    'no',
    'not-considered',
  ])
})

testEntity(UnaccompaniedChild, {
  reads: {
    'how the child arrived, so far as is known': {
      unaccompanied: true,
      arrivedOn: '2026-03',
      arrivedHow: 'By lorry, through three countries',
      arrivedWith: 'A man he calls uncle; nobody knows where he is',
      foundBy: 'Police at a service station',
    },
    'an age that somebody disputes': {
      ageDisputed: true,
      ageAssessedOn: '2026-06-02',
      ageAssessment: 'Two social workers, an appropriate adult',
    },
    'leave that runs out, and the day on which it is to be renewed': {
      claim: 'granted',
      leaveUntil: '2027-09-07',
      leaveRenewalOn: '2027-07-01',
    },
  },
  refuses: { 'a month for the day the authority was told': [{ referredOn: '2026-03' }, '/referredOn'] },
})

testEntity(ModernSlavery, {
  reads: {
    'a child who was exploited here and came from nowhere else': { victim: 'suspected', fromAbroad: false },
    'the two decisions of the referral': {
      nrmReferredOn: '2026-04-01',
      reasonableGrounds: 'positive',
      reasonableGroundsOn: '2026-04-08',
      conclusiveGrounds: 'negative',
      conclusiveGroundsOn: '2026-10-08',
    },
  },
  refuses: { 'a score: children are never scored': [{ score: 4 }, '/score'] },
})

testEntity(ImmigrationStep, {
  reads: {
    'leave that runs out, in words': { on: '2026-05-05', what: 'Leave to 4 November 2028', reference: 'A/7' },
  },
})
