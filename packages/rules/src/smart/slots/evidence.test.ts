import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessOutcome } from '../assess-outcome.ts'

const quoted = (text: string) =>
  Object.values(assessOutcome({ text }).letters).flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)),
  )

/** Half of a character that is written in two. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

test('evidence has no marks or emoji after its last word', () => {
  const text = 'Kayden will read two books a month with Ms Abara by 4 December 2026 👏🏽!!'
  const found = quoted(text)
  expect(found.length).toBeGreaterThan(0)
  for (const each of found) expect(each).toMatch(/[\p{L}\p{N}]$/u)
})

test('evidence never splits a character', () => {
  const pieces = [
    'Kayden will ',
    'read two books ',
    'a month ',
    'by 4 December 2026',
    '👏🏽',
    '🇬🇧',
    '❤️',
    '👨‍👩‍👧',
    '. ',
    ' so that ',
    '\u00ad',
    'she ',
    'is 12',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
      for (const each of quoted(chosen.join(''))) expect(each).not.toMatch(half)
    }),
  )
})
