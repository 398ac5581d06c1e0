import { expect, test } from 'vitest'
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
