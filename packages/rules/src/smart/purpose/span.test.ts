import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { evidenceOf, restOfSentence } from './span.ts'

const text = readText('Ali reads. He likes it a lot. Yes', lexicon)

test('evidence has offsets into the text', () => {
  expect(evidenceOf('what', text, { first: 0, last: 2 })).toEqual({ in: 'what', start: 0, end: 9 })
  expect(evidenceOf('text', readText('', lexicon), { first: 0, last: 0 })).toEqual({
    in: 'text',
    start: 0,
    end: 0,
  })
})

test('the rest of a sentence stops before its mark', () => {
  expect(restOfSentence(text, 4)).toEqual({ first: 4, last: 8 })
  expect(restOfSentence(text, 9)).toEqual({ first: 9, last: 10 })
})
