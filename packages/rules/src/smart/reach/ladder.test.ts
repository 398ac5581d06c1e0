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
  ['', 'Knows five letters. By Christmas reads the whole of Matilda'],
])('%s → %s', (start, goal) => {
  expect(jumps(start, goal)).toBe(true)
})

test.each([
  ['Knows 12 letter sounds', 'Knows 20 letter sounds'],
  ['Cannot swim', 'Swims 10 metres with armbands'],
  ['Reads twenty words', 'Reads forty words'],
  ['Likes football', 'Gets grade 7 in GCSE English'],
  ['Two letters from the landlord', 'Pays the rent three times running'],
  ['', ''],
])('%s → %s is no jump', (start, goal) => {
  expect(jumps(start, goal)).toBe(false)
})
