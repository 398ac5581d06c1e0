import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { verbAfter } from './next-verb.ts'

test.each([
  ['Carer to ring him', 'ring'],
  ['Carer rings him', 'rings'],
  ['Carer will then ring', 'ring'],
  ['Carer has painted it', 'painted'],
  ['Carer is going to paint', 'paint'],
  ['Carer sat next to him', 'sat'],
  ['Carer to abseil', 'abseil'],
  ['Carer on Monday rings', 'rings'],
])('%s', (source, expected) => {
  const text = readText(source, lexicon)
  const word = text.words[verbAfter(text, 1)]
  expect(source.slice(word?.start, word?.end)).toBe(expected)
})

test.each(['Carer painted it', 'Carer who rings', 'Carer; rings', 'Carer. Rings', 'Carer'])(
  'none: %s',
  (source) => {
    expect(verbAfter(readText(source, lexicon), 1)).toBe(-1)
  },
)
