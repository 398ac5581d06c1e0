import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Agreement, PlanCopy, PlanReturn, PlanState } from './plan-state.ts'

test('a plan is a draft, sent back, agreed or replaced', () => {
  expect(Object.keys(choicesOf(PlanState, 'status'))).toEqual(['draft', 'returned', 'agreed', 'superseded'])
})

// SI 2010/959 reg 6(3).
test('those who have a copy are those of the regulation', () => {
  expect(Object.keys(choicesOf(PlanCopy, 'to'))).toEqual([
    'child',
    'parent',
    'iro',
    'fostering-provider',
    'registered-person',
    'responsible-person',
    'other',
  ])
})

testEntity(PlanState, {
  reads: {
    'a first draft': { status: 'draft', preparedOn: '2026-09-11' },
    'a revision after others': {
      revisedOn: '2026-11-12',
      revisionReason: 'after-review',
      earlierRevisions: [{ id: 'r1', revision: 1, on: '2026-09-11' }],
    },
    'nobody has a copy yet, recorded as such': { copies: [] },
    'the day until which it is kept: the 75th anniversary of the birth': { keepUntil: '2091-05-14' },
  },
  refuses: {
    'an IRO who approves: an IRO has a view, and a manager agrees': [
      { approvedByIro: true },
      '/approvedByIro',
    ],
    'a month for the day it was ready: ten working days are counted': [
      { preparedOn: '2026-09' },
      '/preparedOn',
    ],
  },
})

// SI 2010/959 reg 4(4)–(5): agreed with parents so far as practicable, else the last carer; at 16 with the young person.
testEntity(Agreement, {
  reads: {
    'a young person of 16': { who: 'young-person', agreed: 'yes', on: '2026-09-11' },
    'a parent who could not be asked': {
      who: 'parent',
      agreed: 'not-practicable',
      reason: 'Whereabouts unknown',
    },
  },
  refuses: { 'yes or no: it may be in part': [{ agreed: true }, '/agreed'] },
})

testEntity(PlanCopy, {
  reads: {
    'withheld from a parent, with the reason': {
      to: 'parent',
      withheld: true,
      reason: 'It names the school',
    },
  },
})

testEntity(PlanReturn, {
  reads: {
    'sent back for want of the child’s voice': {
      on: '2026-09-14',
      by: 'Team manager',
      reasons: ['What does Sam say?'],
    },
  },
  refuses: { 'a reason that is not in a list of things to put right': [{ reasons: 'Voice' }, '/reasons'] },
})
