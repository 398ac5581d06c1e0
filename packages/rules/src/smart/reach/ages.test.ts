import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { beyondAge, byAge } from './ages.ts'

test.each([
  ['Elin feeds herself with a spoon', 0, 1],
  ['Dylan counts to twenty', 1, 3],
  ['Isla will write her name', 2, 3],
  ['Toby reads a chapter book', 5, 6],
  ['Ties her own laces', 4, 5],
  ['Is dry every night', 2, 3],
  ['Esme writes her name and address in joined writing', 3, 5],
  ['Draws a circle', 1, 2],
  ['Explains why he hit his brother', 1, 2],
  ['Rides his bike without stabilisers', 3, 4],
  ['Swims ten metres', 4, 5],
  ['Looks after her own rabbit by herself', 5, 6],
  ['Rents a flat', 14, 15],
  ['Makes her own packed lunch', 4, 6],
  ['Mia manages her pocket money budget', 7, 8],
  ['Walks to school on her own', 7, 8],
  ['Archie will cook his own tea', 9, 10],
  ['Noah will travel to school on the train by himself', 9, 10],
  ['Gets a part-time job at the café', 12, 13],
  ['Lives on her own', 14, 15],
  ['Pays her own council tax', 14, 15],
])('%s is beyond %i, and not beyond %i', (source, young, old) => {
  const text = readText(source, lexicon)
  expect(beyondAge(text, young)).toBeDefined()
  expect(beyondAge(text, old)).toBeUndefined()
})

test.each([
  ['Dresses himself, a carer holding the sleeve', 3],
  ['Plays with blocks', 0],
  ['Walks five steps along the sofa', 0],
  ['Goes to nursery three mornings a week', 2],
  ['Swimming lessons every Tuesday, paid for by the council', 9],
  ['', 0],
])('%s is not beyond %i', (source, age) => {
  expect(beyondAge(readText(source, lexicon), age)).toBeUndefined()
})

test('ages rise, so that each skill stands where it first could be asked for', () => {
  const ages = byAge.map(({ age }) => age)
  expect(ages).toEqual([...ages].sort((one, other) => one - other))
})
