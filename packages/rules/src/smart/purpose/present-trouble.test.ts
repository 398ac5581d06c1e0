import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { presentTrouble } from './present-trouble.ts'

const found = (source: string) => presentTrouble(readText(source, lexicon)) !== undefined

test.each([
  'Solicitor to go through the letter with Biniam. He does not know why his age is doubted.',
  'PA to go with him to the job centre. He has £11 left.',
  'Carer to buy Sam a coat. He has no coat that fits.',
  'Carer to plug in a lamp. She is scared of the dark.',
  'Key worker to show Mo the 36 bus. He gets lost in town.',
  'PA to ring the landlord - she is behind with the rent',
  'Carer to take her to the doctor. Her ear hurts.',
])('a trouble: %s', (source) => {
  expect(found(source)).toBe(true)
})

test.each([
  ['how far she has got', 'Cerys will cook three meals. She has managed one so far.'],
  ['where he stands', 'Rhodri reads 40 words. He has no more than 22 now.'],
  ['one sentence', 'He does not know why he moved'],
  ['nothing wrong', 'Goes to football. PE teacher says he is good.'],
  ['how it is done', 'Wrap the present. She brings the paper.'],
  ['nothing', ''],
])('no trouble: %s', (_, source) => {
  expect(found(source)).toBe(false)
})
