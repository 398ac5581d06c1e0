import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { readText } from './read-text.ts'

const read = (source: string) => readText(source, new Lexicon())
const words = (source: string) => read(source).words.map(({ start, end }) => source.slice(start, end))
const sentences = (source: string) => read(source).sentences.map(({ start, end }) => source.slice(start, end))
const quoted = (source: string) =>
  read(source)
    .words.filter((word) => word.quoted)
    .map(({ start, end }) => source.slice(start, end))
    .join(' ')

test.each([
  ['a hyphen parts words', 'after-school club', ['after', '-', 'school', 'club']],
  ['possessives and short forms part', "Mum’s here, he'll go", ['Mum', '’s', 'here', ',', 'he', "'ll", 'go']],
  ['won’t is one word', "won't wont o’clock", ["won't", 'wont', 'o’clock']],
  ['the apostrophe of a plural is a mark', "the boys' room", ['the', 'boys', "'", 'room']],
  ['numbers keep a point or a comma', '1.5 1,000 11.30', ['1.5', '1,000', '11.30']],
  ['dates with points come apart', '3.10.26', ['3', '.', '10', '.', '26']],
  ['letters after digits are words', '5pm 10th', ['5', 'pm', '10', 'th']],
  [
    'hyphens of other codes part words',
    'after\u2010school well\u2011being',
    ['after', '\u2010', 'school', 'well', '\u2011', 'being'],
  ],
  [
    'what is not seen parts no word',
    'con\u00adtact with\u200bout, \ufeffMum\u2060’s',
    ['con\u00adtact', 'with\u200bout', ',', 'Mum', '’s'],
  ],
  [
    'what is not seen at an end is no part of a word',
    'con\u00adtact\u00ad. \u200bMum',
    ['con\u00adtact', '.', 'Mum'],
  ],
  ['an emoji is one mark', 'well done 👍🏽👨‍👩‍👧 ❤️!', ['well', 'done', '👍🏽👨‍👩‍👧', '❤️', '!']],
  ['flags and keys are whole', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1', '️⃣']],
  ['Welsh and other letters', 'Siân and Łukasz, Ŵyn', ['Siân', 'and', 'Łukasz', ',', 'Ŵyn']],
])('words: %s', (_, source, expected) => {
  expect(words(source)).toEqual(expected)
})

test.each([
  ['full stops', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
  [
    'titles and initials',
    'Dr. Shah and J. Okafor met Mr. Li. They agreed.',
    ['Dr. Shah and J. Okafor met Mr. Li.', 'They agreed.'],
  ],
  ['e.g. inside', 'Sports, e.g. judo, at 5 p.m. on Monday', ['Sports, e.g. judo, at 5 p.m. on Monday']],
  ['small letters after a stop', 'sw visited. mum was out.', ['sw visited.', 'mum was out.']],
  ['a closing quotation mark', 'He said “No.” Then he left.', ['He said “No.”', 'Then he left.']],
  ['bullets', '- first thing\n- second thing', ['first thing', 'second thing']],
  ['a line that runs on', 'a line that\nruns on', ['a line that\nruns on']],
  ['a blank line', 'one\n\ntwo', ['one', 'two']],
  ['a day on the line after its preposition', 'Book it before\n4 December', ['Book it before\n4 December']],
  ['a day of points there', 'Ready by\n4.12.26', ['Ready by\n4.12.26']],
  [
    'points of a list after a preposition',
    'Things to sign up for\n1) Judo\n2) Swimming',
    ['Things to sign up for', '1) Judo', '2) Swimming'],
  ],
  ['a number on a line of its own', 'Two boxes\n4 December: dentist', ['Two boxes', '4 December: dentist']],
  ['a stop before what is not seen', 'One.\u200b Two.', ['One.', 'Two.']],
  ['nothing', '', []],
])('sentences: %s', (_, source, expected) => {
  expect(sentences(source)).toEqual(expected)
})

test.each([
  ['curly double', 'She said “I hate contact” today', 'I hate contact'],
  ['straight double', 'She said "no way" and "never"', 'no way never'],
  ['curly single', 'She calls it ‘the boys’ room’ now', 'the boys ’ room'],
  ['straight single', "He said 'I won't go' twice", "I won't go"],
  ['an apostrophe opens nothing', "the boys' and girls' rooms", ''],
  ['never closed', 'He said "no and left', ''],
])('quotations: %s', (_, source, expected) => {
  expect(quoted(source)).toBe(expected)
})

test('a word knows its place, its capitals and its sentence', () => {
  const lexicon = new Lexicon()
  const id = lexicon.add("mother's")
  const contact = lexicon.add('contact')
  const { words } = readText('EP obs. Contact', lexicon)
  expect(id).not.toBe(contact)
  expect(words.map(({ upper, capital, sentence, id }) => [upper, capital, sentence, id])).toEqual([
    [true, true, 0, 0],
    [false, false, 0, 0],
    [false, false, 0, 0],
    [false, true, 1, contact],
  ])
})

test.each(['Łukasz', 'Ŵyn', 'Šárka', 'Ștefan', 'Đạt', 'Ñata', 'Émile', 'Żaneta', 'Ĺubomír', 'Ạnh'])(
  '%s begins with a capital letter',
  (name) => {
    expect(read(name).words[0]?.capital).toBe(true)
    expect(read(name.toLowerCase()).words[0]?.capital).toBe(false)
  },
)

test('a word with what is not seen in it is the word', () => {
  const lexicon = new Lexicon()
  const id = lexicon.add('contact')
  const long = lexicon.add('counterproductively')
  const { words } = readText(
    'Con\u00adtact con\ufefft\u200b\u200bact coun\u00adter\u00adpro\u00adduc\u00adtive\u00adly',
    lexicon,
  )
  expect(words.map((word) => word.id)).toEqual([id, id, long])
  expect(words[0]).toMatchObject({ start: 0, end: 8, capital: true })
})
