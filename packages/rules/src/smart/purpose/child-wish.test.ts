import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { childsWish } from './child-wish.ts'

const wishes = (source: string) => childsWish(readText(source, lexicon)) !== undefined

test.each([
  'She wants to see her brother',
  'He has asked to go to cubs',
  'he asked 3 times',
  'Ayo asked for this himself',
  'Referral to the gym, he’s asked every visit',
  'The green she asked for',
  'which is what he asked for',
  'I want people to listen to me',
  'I’ve wanted to since Year 7',
  'He would like to learn the guitar',
  'She says she would love a dog',
  'They want to live together',
  'Leo goes to judo. His choice.',
  'Jordan’s wish is to live near his nan',
  'Cooking on Sundays (her idea)',
  'At her own request, the visit is in the park',
  'Grace wants to be a vet',
  'Will has asked for a lock',
  'My choice is to stay with Jan',
  'Rhian chose the film',
  '“I want to go home,” said Sam',
])('a wish: %s', (source) => {
  expect(wishes(source)).toBe(true)
})

test.each([
  'Mum would like more contact',
  'Mum wants him home',
  'School has asked for a meeting',
  'Dr Osei asked for a scan',
  'Carer Jean wants to foster again',
  'Ask Jordan what he wants to do',
  'Find out what she would choose',
  'Bronwen’s wishes and feelings will be sought',
  'Wishes and feelings work',
  'The court asked for a report',
  'Nobody wants this to go on',
  'SW to ask Sam about school',
  'He was asked to leave',
  '',
])('no wish: %s', (source) => {
  expect(wishes(source)).toBe(false)
})
