import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { taskWithLabel } from './labelled.ts'

/** What the last worker named in a text is to do. */
const task = (source: string, role: string) => {
  const text = readText(source, lexicon)
  const at = text.words.findLastIndex(({ start, end }) => source.slice(start, end) === role)
  const found = taskWithLabel(text, at)
  return found && source.slice(text.words[found.first]?.start, text.words[found.last - 1]?.end)
}

test.each([
  ['Action: take Ben to the optician. By whom: carer (Lou)', 'carer', 'take'],
  ['Ring the landlord. Who: SW Tara', 'SW', 'Ring'],
  ['Mend the wheelchair – responsible: physio', 'physio', 'Mend'],
  ['Ring the landlord, with the carer', 'carer', undefined],
  ['Support Ben. Who: carer', 'carer', undefined],
  ['Get Sam a job. Who: PA', 'PA', undefined],
  ['Who: carer', 'carer', undefined],
])('%s', (source, role, expected) => {
  expect(task(source, role)).toBe(expected)
})
