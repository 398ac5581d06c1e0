import { expect, test } from 'vitest'
import { Lexicon } from '../text/lexicon.ts'
import { readText } from '../text/read-text.ts'
import { wordsIn } from './word-count.ts'

test.each<[string, number]>([
  ['One two three.', 3],
  ["Mum's ten-week course", 3],
  ['at 5pm on 3.10.26', 4],
  ['and/or', 1],
  ['jo@example.org', 1],
  ['yes (no) – maybe', 3],
  ['yes—no', 2],
  ['£5 a week', 3],
  ["the boys' room", 3],
  ['A&E', 1],
  ['… !', 0],
])('%s: %i', (text, expected) => {
  const read = readText(text, new Lexicon())
  expect(read.sentences.reduce((sum, sentence) => sum + wordsIn(read, sentence), 0)).toBe(expected)
})

test('words of somebody quoted are counted only where asked for', () => {
  const read = readText('She said, “I like it here.”', new Lexicon())
  const [sentence] = read.sentences
  expect(sentence && [wordsIn(read, sentence), wordsIn(read, sentence, { quoted: true })]).toEqual([2, 6])
})
