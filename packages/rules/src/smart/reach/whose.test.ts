import { expect, test } from 'vitest'
import { readOutcome } from '../reading.ts'
import { isGrownUps, taskOfWho } from './whose.ts'

test.each([
  ['a worker', { text: 'TA sits with him in every lesson' }, true],
  ['the who field', { text: 'Bedtime', structured: { who: 'Carer (Jo)' } }, true],
  ['a school', { text: 'School to email home' }, true],
  ['the child', { text: 'Noah goes to every lesson with his carer' }, false],
  ['whose something is', { text: 'Carer’s door stays whole' }, false],
  ['nothing', { text: '' }, false],
])('whose it is: %s', (_, input, expected) => {
  expect(isGrownUps(readOutcome(input))).toBe(expected)
})

test('family count where a skill is asked about', () => {
  expect(isGrownUps(readOutcome({ text: 'Mother to have a job' }))).toBe(false)
  expect(isGrownUps(readOutcome({ text: 'Mother to have a job' }), true)).toBe(true)
})

test.each([
  ['in what', { text: 'Dentist', structured: { who: 'FC Jo', what: 'book the dentist' } }, 'what'],
  ['in the text', { text: 'Scan the forms', structured: { who: 'Team clerk' } }, 'text'],
  [
    'an umbrella',
    { text: 'English', structured: { who: 'Class teacher', what: 'improve reading' } },
    undefined,
  ],
  ['a piece of work', { text: 'Bereavement work to take place', structured: { who: 'SW' } }, undefined],
  ['a piece of work done', { text: 'Victim work to be carried out', structured: { who: 'SW' } }, undefined],
  ['a service', { text: 'Theraplay to take place', structured: { who: 'SW' } }, undefined],
  ['a check that takes place', { text: 'Dental check to take place', structured: { who: 'Carer' } }, 'text'],
  ['a child', { text: 'Teeth', structured: { who: 'Nia', what: 'brushes' } }, undefined],
  ['nobody', { text: 'Book the dentist' }, undefined],
])('a task of who: %s', (_, input, expected) => {
  expect(taskOfWho(readOutcome(input))?.place).toBe(expected)
})
