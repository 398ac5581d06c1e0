import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { Patterns } from './patterns.ts'
import { readText } from './read-text.ts'

const found = (pattern: string, source: string) => {
  const lexicon = new Lexicon()
  const patterns = new Patterns(lexicon, { self: 'himself herself themselves', be: '~be' }, [[pattern, 1]])
  const text = readText(source, lexicon)
  return patterns
    .all(text)
    .map(({ first, last }) => source.slice(text.words[first]?.start, text.words[last - 1]?.end))
}

test.each([
  [
    '~put <self> at risk',
    'They put themselves at risk. He puts himself at risk',
    ['put themselves at risk', 'puts himself at risk'],
  ],
  ['+need', 'His needs, her need, needy', ['needs', 'need']],
  ['on|with going? concern', 'on going concern with concern on it', ['on going concern', 'with concern']],
  ['~be [in contact] with', 'He is in contact with her', ['in contact']],
  ['was # year|years old', 'He was 12 years old', ['was 12 years old']],
  ['lack *2 insight', 'lack any real insight; lack of any real insight', ['lack any real insight']],
  ['lack *3 insight', 'lack. insight', []],
  ['make? poor choice', 'make poor choice', ['make poor choice']],
  [
    "professionals ' meeting",
    "the professionals' meeting and the professionals’ meeting",
    ["professionals' meeting", 'professionals’ meeting'],
  ],
])('%s', (pattern, source, expected) => {
  expect(found(pattern, source)).toEqual(expected)
})

test('the longest of several patterns wins', () => {
  const lexicon = new Lexicon()
  const patterns = new Patterns(lexicon, {}, [
    ['contact', 'short'],
    ['contact order', 'long'],
  ])
  expect(patterns.all(readText('a contact order', lexicon)).map(({ value }) => value)).toEqual(['long'])
})

test.each(['one? two?', '*3', '<nobody> here', ''])(
  'a pattern that could find anything is refused: “%s”',
  (pattern) => {
    expect(() => new Patterns(new Lexicon(), {}, [[pattern, 1]])).toThrow(TypeError)
  },
)
