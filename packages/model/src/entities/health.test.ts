import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  HealthArrangements,
  HealthAssessment,
  HealthPlan,
  HealthRefusal,
  Referral,
  StateOfHealth,
} from './health.ts'

// SI 2010/959 Sch 1 para 1.
test.each([
  ['(1) state of health', 'stateOfHealth'],
  ['(2) history', 'history'],
  ['(2) family history so far as practicable', 'familyHistory'],
  ['(3) effect on development', 'effectOnDevelopment'],
  ['(4) existing arrangements', 'arrangements'],
  ['(5) planned changes', 'plannedChanges'],
  ['(6) the carer’s role', 'carersRole'],
])('paragraph 1%s has a field: %s', (_, field) => {
  expect(HealthPlan.shape).toHaveProperty([field])
})

test('the state of health is physical, emotional and mental; the arrangements have five parts', () => {
  expect(Object.keys(StateOfHealth.shape)).toEqual(['physical', 'emotional', 'mental'])
  expect(Object.keys(HealthArrangements.shape)).toEqual([
    'routineChecks',
    'treatment',
    'prevention',
    'screening',
    'advice',
  ])
})

// SI 2010/959 reg 7: a doctor makes the first; a nurse or midwife may make a later one.
test('a doctor, a nurse and a midwife are told apart', () => {
  expect(Object.keys(choicesOf(HealthAssessment, 'by'))).toEqual([
    'registered-medical-practitioner',
    'registered-nurse',
    'registered-midwife',
    'other',
  ])
})

testEntity(HealthPlan, {
  reads: {
    'the two days on which clinicians were told, ours and theirs': {
      cliniciansToldOn: '2026-09-02',
      cliniciansHeardOn: '2026-09-07',
    },
    'tests after a journey': { infectionsCheckedOn: '2026-06-09' },
    'no referral was made': { referrals: [] },
  },
  refuses: { 'an SDQ with the words of an item': [{ sdq: [{ id: 's', item1: 'words' }] }, '/sdq/0/item1'] },
})

testEntity(HealthAssessment, {
  reads: {
    'seen on one day, reported on another': { kind: 'initial', on: '2026-09-10', reportOn: '2026-09-18' },
  },
  refuses: { 'a month: the next is due six or twelve months after the day': [{ on: '2026-09' }, '/on'] },
})

testEntity(HealthRefusal, {
  reads: {
    'refused, with who judged understanding': { on: '2026-09-10', understandingJudgedBy: 'The nurse' },
  },
})

testEntity(Referral, {
  reads: {
    'waiting, with help meanwhile': {
      to: 'CAMHS',
      madeOn: '2026-08-03',
      interimSupport: 'The school counsellor, weekly',
    },
    'declined, with what was done then': {
      declinedOn: '2026-08-20',
      declinedReason: 'Below the threshold; asked again',
    },
  },
})
