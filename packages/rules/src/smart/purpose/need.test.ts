import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { readOutcome } from '../reading.ts'
import { answerToNeed } from './need.ts'

const answers = (need: string, text: string, structured = {}) =>
  answerToNeed(readOutcome({ text, structured }), readText(need, lexicon))

test.each([
  ['the same words', 'Bad breath; teased on the bus', 'Brushes his teeth morning and night'],
  ['a desk, and homework', 'Nowhere to do his homework', 'Carer to buy Leo a desk'],
  ['a desk, and a room', 'His room has nothing but boxes in it', 'Carer to buy Leo a desk'],
  ['words of the same family', 'Wakes four times a night', 'Better sleep by Christmas'],
  [
    'a family that answers another',
    'Falls asleep in class; on his phone till 3am',
    'Hands his phone in at 9pm',
  ],
  ['a name', 'Misses Karol', 'Zofia and Karol go to the climbing centre once a month'],
  ['a need in unknown words', 'Stands at the window when Mam is late', 'Mam comes on time more often'],
  ['an outcome in unknown words', 'Reads two years below his age', 'Gets there by Easter'],
])('answers: %s', (_, need, text) => {
  expect(answers(need, text).answers).toBe(true)
})

test.each([
  ['Nightmares about the boat', 'Enrol on the budgeting course'],
  ['Lonely, with nobody her own age to play with', 'Carer to buy Orla a desk'],
  ['Eczema on both arms', 'Goes to ten sessions of the holiday activity programme'],
  ['Asks why her sister was kept at home', 'Hands in her textiles coursework'],
  ['Nobody speaks Kurdish to him', 'PA to register Rebin with Vision Express'],
  ['Nightmares most nights', 'Ofsted will rate the home good at the inspection'],
  ['Has outgrown his wheelchair', 'Book a dental check-up'],
  ['Cannot swim', 'Sign up for Saturday ballet'],
  ['Rent arrears', 'Carer to braid her hair'],
  ['Grieving for his mother', 'Buy a set of revision guides'],
])('%s is not answered by %s', (need, text) => {
  expect(answers(need, text).answers).toBe(false)
})

test('the fields say what it is about where the text does not', () => {
  expect(answers('Toothache', 'This week', { what: 'book the dentist' })).toMatchObject({
    answers: true,
    evidence: [{ in: 'what', start: 9, end: 16 }],
  })
  expect(answers('Toothache', 'This week', { what: 'buy football boots' }).answers).toBe(false)
})
