import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { LeavingCare, StayingClose, StayingPut, TimeAtHome } from './leaving-care.ts'

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

// CA 1989 s.23CZA: monitoring, and advice and support unless that is not consistent with welfare.
testEntity(StayingPut, {
  reads: {
    'one that runs, is looked at and supported': {
      startedOn: '2026-04-17',
      lookedAtOn: '2026-10-02',
      support: 'Femi visits both each month',
    },
    'one without support, and one that has ended': {
      reasonNoSupport: 'They asked to be left alone, and it goes well',
      endedOn: '2026-11-01',
    },
  },
})

testEntity(StayingClose, {
  reads: {
    'assessed, and needed': { assessedOn: '2026-10-02', needed: true, support: 'Ros on Tuesdays' },
    'assessed, and not needed': { assessedOn: '2026-10-02', needed: false },
  },
  refuses: { 'an answer in words': [{ needed: 'perhaps' }, '/needed'] },
})

// SI 2010/2571 reg 3: six months at home without a break, so both days count.
testEntity(TimeAtHome, {
  reads: { 'one that runs': { from: '2026-05-01' } },
  refuses: { 'a month for a day': [{ from: '2026-05' }, '/from'] },
})

testEntity(LeavingCare, {
  reads: {
    'eligible since the sixteenth birthday': { eligibility: 'eligible', eligibleFrom: '2026-05-14' },
    'recorded that there was no time at home': { atHome: [] },
    'a young person who is entitled to nothing at present': { eligibility: 'none' },
  },
  refuses: {
    'a month for the day it began: three months run from it': [{ eligibleFrom: '2026-05' }, '/eligibleFrom'],
    'the pathway plan itself, which is a document of its own': [{ pathwayPlan: {} }, '/pathwayPlan'],
  },
})
