import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { subjectBefore } from './subject.ts'

const lexicon = new Lexicon()
const subject = subjectBefore(lexicon)
const label = lexicon.add('hostile')

test.each([
  ['Mum was very hostile', 'person'],
  ['Mr Hill has been hostile', 'person'],
  ['He can be hostile', 'person'],
  ['The mother of the twins is hostile', 'person'],
  ['Her behaviour is hostile', 'home'],
  ['The offer of the flat was hostile', 'thing'],
  ['The crossing is hostile', 'thing'],
  ['It is hostile', 'matter'],
  ['The drinking is hostile', 'matter'],
  ['Very hostile', 'none'],
  ['Mum desperately hostile', 'person'],
])('%s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(
    subject(
      text,
      text.words.findIndex(({ id }) => id === label),
    ),
  ).toBe(expected)
})
