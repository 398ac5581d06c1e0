import { expect, test } from 'vitest'
import { didYouMean } from './nearest.ts'

const known = ['goingWell', 'carersNeeds', 'on', 'GoingWell2']

test.each<[name: string, written: string, said: string | undefined]>([
  ['a letter is missing', 'goingWel', 'goingWell'],
  ['letters are turned round', 'carersNedes', 'carersNeeds'],
  ['only the capitals differ', 'CARERSNEEDS', 'carersNeeds'],
  ['the nearer of two that are near', 'goingwell2', 'GoingWell2'],
  ['two letters in a short name', 'onto', 'on'],
  ['three letters in a short name', 'onion', undefined],
  ['a third of a long name', 'carNs', undefined],
  ['another word', 'allergies', undefined],
  ['nothing', '', 'on'],
  ['a name that is far too long', 'goingWell'.repeat(100_000), undefined],
])('%s', (_, written, said) => {
  expect(didYouMean(written, known)).toBe(said && `Did you mean "${said}"?`)
})

test('nothing is known', () => {
  expect(didYouMean('on', [])).toBeUndefined()
})
