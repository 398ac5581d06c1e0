import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  AdviserContact,
  LeavingAccommodation,
  PathwayMatter,
  PathwayPlan,
  PathwayReview,
  pathwayMatters,
} from './pathway-plan.ts'

test('the matters are the ten of SI 2010/2571 Schedule 1, in that order', () => {
  expect(Object.keys(pathwayMatters)).toEqual([
    'support',
    'education',
    'employment',
    'contingency',
    'accommodation',
    'family',
    'skills',
    'money',
    'health',
    'identity',
  ])
  expect(choicesOf(PathwayMatter, 'matter')).toEqual(pathwayMatters)
})

testEntity(PathwayPlan, {
  reads: {
    'a relevant young person, and since when': { eligibility: 'relevant', eligibilityFrom: '2026-07-01' },
    'one who told the authority of a course at 22': {
      eligibility: 'former-relevant',
      returnToEducationToldOn: '2026-09-04',
    },
    'an activity whose code was retired': { activity: 'F3' },
    'what the assessment looked at, what housing decided, and papers': {
      assessment: { skills: 'Cooks; does not open letters' },
      housing: { register: 'waiting' },
      identityPapers: [{ id: 'p1', kind: 'bank-account', state: 'held', on: '2026-01-22' }],
      settingUpHome: { amount: 3000 },
      bursary: { amount: 2000 },
      workComparison: { earnings: 312.5 },
    },
    'the day until which it is kept': { keepUntil: '2084-04-17' },
  },
  refuses: {
    'a month for the day it began: three months run from it': [
      { eligibilityFrom: '2026-07' },
      '/eligibilityFrom',
    ],
  },
})

// SI 2010/959 reg 43(2): how it is met, by when, by whom.
testEntity(PathwayMatter, {
  reads: {
    'one matter, with who does what by when': {
      matter: 'money',
      howMet: 'A budget, made together',
      actions: [{ id: 'a1', what: 'Open a bank account', owner: { name: 'Ife Cole' }, by: '2027-01-15' }],
    },
  },
  refuses: { 'an eleventh matter': [{ matter: 'transport' }, '/matter'] },
})

// SI 2010/2571 reg 8(2): visits are counted, and calls are not visits.
test('a visit is told from a meeting elsewhere, a call and a message', () => {
  expect(Object.keys(choicesOf(AdviserContact, 'kind'))).toEqual([
    'visit',
    'met-elsewhere',
    'call',
    'message',
  ])
})

// SI 2010/2571 reg 9 and Sch 2; SI 2010/959 reg 27(b).
testEntity(LeavingAccommodation, {
  reads: {
    'seen before it was decided': {
      seenFirstOn: '2026-10-01',
      decidedOn: '2026-10-08',
      landlordChecked: true,
    },
    'a tenancy before 18, with who holds it': {
      agreement: 'tenancy',
      tenancyHeldBy: 'The council, until 18',
      rightsUnderstood: 'Went through it with Ife: notice, repairs, guests',
      affordable: '£14 a week, and £58 is left',
    },
    'not seen, with the reason': { decidedOn: '2026-10-08', reasonNotSeen: 'In hospital; saw a film of it' },
    'each factor in its own field': {
      fits: 'Near college',
      location: 'Two stops from Gran',
      facilities: 'Own shower',
      safety: 'Night staff',
      support: 'Key worker daily',
      tenancy: 'A licence',
      weeklyRent: 92.5,
      howPaid: 'Universal Credit',
    },
  },
  refuses: { 'a rent in words': [{ weeklyRent: '£92.50' }, '/weeklyRent'] },
})

testEntity(PathwayReview, {
  reads: { 'one that the young person asked for': { askedForOn: '2026-10-01', on: '2026-10-20' } },
})
