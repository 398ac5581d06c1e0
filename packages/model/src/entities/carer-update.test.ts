import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { CarerUpdate, ProposedChange } from './carer-update.ts'
import { needDomains } from './need.ts'

testEntity(CarerUpdate, {
  reads: {
    'what goes well, and nothing to change': {
      on: '2026-11-02',
      carer: 'Mo',
      goingWell: 'Reads aloud at bedtime.',
      changes: [],
    },
  },
  refuses: {
    'a change without an id, which nobody could answer': [{ changes: [{ part: 'health' }] }, '/changes/0/id'],
    'a part of the plan itself: an update proposes, it does not change': [{ needs: [] }, '/needs'],
  },
})

testEntity(ProposedChange, {
  reads: {
    'a change that waits for an answer': {
      part: 'contact',
      seen: 'Came home quiet on three Saturdays',
      recommend: 'Shorter visits for a month',
      urgency: 'before-review',
      decision: 'open',
    },
    'a change that was not taken, with what the carer was told': {
      decision: 'not-taken',
      decidedOn: '2026-11-09',
      reason: 'The court decides about Saturdays in December.',
    },
  },
  refuses: { 'a decision that nobody can make': [{ decision: 'approved' }, '/decision'] },
})

test('it can speak of every part of the child’s development, by the same names as a need', () => {
  expect(Object.keys(choicesOf(ProposedChange, 'part'))).toEqual(
    expect.arrayContaining(Object.keys(needDomains)),
  )
})
