import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { activitiesIn } from './activities.ts'

const lexicon = new Lexicon()
const activities = activitiesIn(lexicon)

/** The verb by which a note reports work. */
const verb = (source: string) => {
  const text = readText(source, lexicon)
  const [sentence] = text.sentences
  const at = sentence === undefined ? -1 : activities.in(text, sentence)
  return at < 0 ? undefined : source.slice(text.words[at]?.start, text.words[at]?.end)
}

test.each([
  ['Key work session done 12/3', 'done'],
  ['Direct work completed with Ali', 'completed'],
  ['Parenting course finished', 'finished'],
  ['Session 4 of life story work done today', 'done'],
  ['Two workshops delivered on money', 'delivered'],
  ['Homework done by six', undefined],
  ['Fire drill done 12/3', undefined],
  ['Football sessions held at the park', undefined],
  ['The course held in May was cancelled', undefined],
  ['Key work to be done on Friday', undefined],
  ['Key work not done', undefined],
  ['He has the key work done', undefined],
  ['', undefined],
])('%s: %s', (source, expected) => {
  expect(verb(source)).toBe(expected)
})
