import { expect, test } from 'vitest'
import type { OutcomeFields } from '../outcome-input.ts'
import { readOutcome } from '../reading.ts'
import { slotsOf } from './slots.ts'

const read = (text: string, structured: OutcomeFields = {}) => slotsOf(readOutcome({ text, structured }))

test.each([
  ['Foster carer (Dawn)', true],
  ['YP / PA', true],
  ['Kieran', true],
  ['Virtual school', true],
  ['All relevant professionals', false],
  ['everyone', false],
  ['', false],
])('who “%s” is somebody: %s', (who, expected) => {
  expect(read('Glasses', { who }).who).toBe(expected)
})

test.each([
  ['3 times out of 5', 'amount'],
  ['every fortnight', 'amount'],
  ['form posted', 'state'],
  ['she has the copy', 'state'],
  ['fewer tears', 'none'],
  ['attendance figures', 'none'],
  ['progress made', 'none'],
  ['Esme says she feels better', 'none'],
  ['by 3 May', 'none'],
])('the measure “%s” comes to %s', (measure, expected) => {
  expect(read('Glasses', { measure }).measure).toBe(expected)
})

test('a plain sentence among others that tell tells too', () => {
  expect(read('settled well. She brings snacks.').planned).toEqual([])
  expect(read('She brings snacks on Mondays.').planned).toHaveLength(1)
  expect(read('Kai brings snacks. Agreed at the review.').planned).toHaveLength(1)
})

test('clauses of the text and of the field stand in their order', () => {
  const { planned } = read('Taking turns', { what: 'plays the marble game with Idris' })
  expect(planned.map((clause) => [clause.in, clause.kind])).toEqual([
    ['text', 'bare'],
    ['what', 'act'],
  ])
})
