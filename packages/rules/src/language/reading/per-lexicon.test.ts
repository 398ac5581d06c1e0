import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { perLexicon } from './per-lexicon.ts'

test('a thing is made once for a lexicon, and anew for another', () => {
  let made = 0
  const number = perLexicon(() => ++made)
  const one = new Lexicon()
  expect([number(one), number(one), number(new Lexicon()), made]).toEqual([1, 1, 2, 2])
})
