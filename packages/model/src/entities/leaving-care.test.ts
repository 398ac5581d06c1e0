import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { LeavingCare, StayingPut } from './leaving-care.ts'

// CA 1989 Sch 2 para 19BA: both are asked. An answer may be no on either side, and may be open.
test.each(['youngPersonWants', 'carerWants'])('"%s" may be yes, no or not decided', (field) => {
  expect(Object.keys(choicesOf(StayingPut, field))).toEqual(['yes', 'no', 'undecided'])
})

testEntity(StayingPut, {
  reads: {
    'the young person wants to stay and the carer has not decided': {
      youngPersonAskedOn: '2026-09-01',
      youngPersonWants: 'yes',
      carerAskedOn: '2026-09-03',
      carerWants: 'undecided',
    },
    'not happening, with what instead': { reasonNot: 'Wants to live near college; a room at Aunt Bea’s' },
  },
  refuses: { 'one answer for both': [{ wanted: true }, '/wanted'] },
})

testEntity(LeavingCare, {
  reads: {
    'eligible since the sixteenth birthday': { eligibility: 'eligible', eligibleFrom: '2026-05-14' },
    'a young person who is entitled to nothing at present': { eligibility: 'none' },
  },
  refuses: {
    'a month for the day it began: three months run from it': [{ eligibleFrom: '2026-05' }, '/eligibleFrom'],
    'the pathway plan itself, which is a document of its own': [{ pathwayPlan: {} }, '/pathwayPlan'],
  },
})
