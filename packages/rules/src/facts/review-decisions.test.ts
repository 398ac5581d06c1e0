import { expect, test } from 'vitest'
import { decidedNothing, saysNoDecision } from './review-decisions.ts'

test.each([
  'No decisions',
  'no decision.',
  'None',
  'Nil',
  ' None made. ',
  'Decisions: none',
  'No new decisions',
  'No decisions were made at this review.',
  'There were no decisions',
  'Nothing was decided',
  'No decision was needed',
])('"%s" says that nothing was decided', (what) => {
  expect(saysNoDecision(what)).toBe(true)
})

test.each([
  'No further action',
  'No change to family time',
  'No decisions about school until the report is in',
  'None of the carers is to be approached before June',
  'Nothing is to be said to Nan yet',
  'Not recorded',
  'No decisions recorded',
  'N/A',
  '',
  undefined,
])('"%s" may be a decision, or says nothing', (what) => {
  expect(saysNoDecision(what)).toBe(false)
})

test('a list in which nothing but that stands is one of no decisions, and so is an empty one', () => {
  expect(decidedNothing({ decisions: [] })).toBe(true)
  expect(decidedNothing({ decisions: [{ what: 'No decisions' }] })).toBe(true)
  expect(decidedNothing({ decisions: [{ what: 'No decisions' }, { what: 'Gran comes on Sundays' }] })).toBe(
    false,
  )
  expect(decidedNothing({ decisions: [{}] })).toBe(false)
  expect(decidedNothing({})).toBe(false)
})
