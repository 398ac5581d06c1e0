import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { jumpsOver } from './ladder.ts'

const jumps = (start: string, goal: string) => {
  const text = readText(goal, lexicon)
  return jumpsOver([readText(start, lexicon), undefined, text], text) !== undefined
}

test.each([
  ['Knows 12 letter sounds', 'Reads a whole chapter book out loud'],
  ['Cannot read', 'Gets grade 7 in GCSE English'],
  ['Knows four letters', 'Reads the whole of The Hobbit'],
  ['Speaks no English', 'Holds a conversation with any adult'],
  ['Reads twenty words', 'Sits his GCSE English'],
  ['Cannot swim', 'Swims 40 lengths'],
  ['Out of school since May', 'Gets eight grade 9s in his GCSEs'],
  ['Has not been in school since Easter', 'Gets a grade 8 in every subject'],
  ['', 'Tom (out of education since June) gets nine grade 7s'],
  ['', 'Knows five letters. By Christmas reads the whole of Matilda'],
])('%s → %s', (start, goal) => {
  expect(jumps(start, goal)).toBe(true)
})

test.each([
  ['Knows 12 letter sounds', 'Knows 20 letter sounds'],
  ['Cannot swim', 'Swims 10 metres with armbands'],
  ['Reads twenty words', 'Reads forty words'],
  ['Likes football', 'Gets grade 7 in GCSE English'],
  ['Out of school since May', 'Gets a grade 4 in maths'],
  ['Out of school since May', 'Gets 2 grade 4s in August'],
  ['Out of school since May', 'Has three grade 2s by August'],
  ['Reading age of 15', 'Gets nine grade 9s in her GCSEs'],
  ['Out of the house since nine', 'Gets eight grade 9s in her GCSEs'],
  ['Two letters from the landlord', 'Pays the rent three times running'],
  ['', ''],
])('%s → %s is no jump', (start, goal) => {
  expect(jumps(start, goal)).toBe(false)
})
