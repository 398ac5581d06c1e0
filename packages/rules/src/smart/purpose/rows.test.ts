import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Patterns } from '../../text/patterns.ts'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { Rows, rows } from './rows.ts'

const text = (source: string) => readText(source, lexicon)

test('rare words are those of the step that fewest texts have', () => {
  expect(rows(['to the moon|sun']).rare).toBe('moon sun')
  expect(rows(['goes? home *2 forever']).rare).toBe('forever')
  expect(rows(['to <place>'], { place: 'mars venus' }).rare).toBe('mars venus')
  expect(rows(['# metres']).rare).toBe('metres')
})

test('a row is found where it begins', () => {
  const moon = rows(['fly? to the moon', '# moons'])
  expect(moon.at(text('to the moon'), 0)).toMatchObject({ from: 0, to: 3 })
  expect(moon.at(text('fly to the moon'), 0)).toMatchObject({ from: 0, to: 4 })
  expect(moon.at(text('12 moons'), 0)).toMatchObject({ from: 0, to: 2 })
  expect(moon.at(text('the moon'), 0)).toBeUndefined()
  expect(moon.first(text('They flew to the moon'))).toMatchObject({ from: 2, to: 5 })
  expect(moon.first(text(''))).toBeUndefined()
})

test('rows carry what they stand for', () => {
  expect(new Rows([['big dipper', 7]]).first(text('a big dipper'))).toMatchObject({ value: 7 })
})

const written = [
  'oak',
  'oak elm',
  'oak? ash elm',
  '# ash',
  'ash # elm',
  'elm *2 oak',
  'elm ash?',
  'elm|oak yew? ash? fir',
  'yew , fir',
]
const word = fc.constantFrom('oak', 'elm', 'ash', 'yew', 'fir', 'pine', '7', ',', '. Oak')

test('looking at the second word first misses no row', () => {
  fc.assert(
    fc.property(fc.subarray(written, { minLength: 1 }), fc.array(word, { maxLength: 10 }), (some, parts) => {
      const entries = some.map((row, number) => [row, number] as const)
      const [found, all] = [new Rows(entries), new Patterns(lexicon, {}, entries)]
      const read = text(parts.join(' '))
      for (let at = 0; at < read.words.length; at++) expect(found.at(read, at)).toEqual(all.at(read, at))
    }),
    { numRuns: 300 },
  )
})
