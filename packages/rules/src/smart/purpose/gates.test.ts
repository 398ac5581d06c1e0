import { expect, test } from 'vitest'
import { examplesOf } from '../../../test/rows-examples.ts'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { ownWords } from './child-wish.ts'
import { gates, REASON, RECORD, SERVICE, TROUBLE, WISH } from './gates.ts'
import { troubles } from './present-trouble.ts'
import { openings } from './purpose-words.ts'
import { work } from './record-work.ts'
import { namedServices } from './service-words.ts'

test.each([
  ['reasons', REASON, openings],
  ['wishes', WISH, ownWords],
  ['work on the record', RECORD, work],
  ['troubles', TROUBLE, troubles],
  ['services', SERVICE, namedServices],
])('every row of %s can be found, and opens its gate', (_, bit, rows) => {
  for (const example of examplesOf(rows)) {
    const text = readText(example, lexicon)
    expect([example, rows.first(text) !== undefined]).toEqual([example, true])
    expect([example, gates.among(text.words) & bit]).toEqual([example, bit])
  }
})

test('words that say nothing open no gate', () => {
  expect(gates.among(readText('Ali rides a horse', lexicon).words)).toBe(0)
})
