import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import type { Run } from '../language-rule.ts'
import { saidOf, wholeOf } from './sentence-run.ts'

const shown = (source: string, run: typeof wholeOf): string => {
  const text = readText(source, new Lexicon())
  const [sentence] = text.sentences
  if (sentence === undefined) return ''
  const { first, last }: Run = run(text, sentence)
  return source.slice(text.words[first]?.start, text.words[last - 1]?.end)
}

test.each([
  ['Needs therapy.', 'Needs therapy', 'Needs therapy.'],
  ['- Needs therapy', 'Needs therapy', 'Needs therapy'],
  ['Needs therapy!', 'Needs therapy', 'Needs therapy!'],
  ['.', '.', '.'],
])('%s', (source, said, whole) => {
  expect([shown(source, saidOf), shown(source, wholeOf)]).toEqual([said, whole])
})
