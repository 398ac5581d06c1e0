import { expect, test } from 'vitest'
import { examplesOf } from '../../../test/rows-examples.ts'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { OPENING, REASON, RECORD, SERVICE, TROUBLE, WISH } from '../shows.ts'
import { ownWords } from './child-wish.ts'
import { gates } from './gates.ts'
import { troubles } from './present-trouble.ts'
import { openings } from './purpose-words.ts'
import { work } from './record-work.ts'
import { namedServices } from './service-words.ts'
import './stated-purpose.ts'

test.each([
  ['reasons', OPENING, openings],
  ['wishes', WISH, ownWords],
  ['work on the record', RECORD, work],
  ['troubles', TROUBLE, troubles],
  ['services', SERVICE, namedServices],
])('every row of %s can be found, and opens its gate', (_, bit, rows) => {
  for (const example of examplesOf(rows)) {
    const text = readText(example, lexicon)
    expect([example, rows.first(text) !== undefined]).toEqual([example, true])
    expect([example, (gates.by(text) & bit) !== 0]).toEqual([example, true])
  }
})

test('words that say nothing open no gate', () => {
  expect(
    gates.by(readText('Ali rides a horse', lexicon)) & (REASON | WISH | RECORD | TROUBLE | SERVICE),
  ).toBe(0)
})
