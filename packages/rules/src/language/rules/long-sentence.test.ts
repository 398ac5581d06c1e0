import { expect, test } from 'vitest'
import { checkLanguage } from '../check-language.ts'
import type { Audience } from '../finding.ts'
import { sentenceLimits } from './long-sentence.ts'

const sentence = (words: number) => `${Array.from({ length: words }, () => 'tea').join(' ')}.`
const found = (text: string, audience: Audience) =>
  checkLanguage(text, { audience }).filter(({ rule }) => rule === 'long-sentence')

test.each(Object.entries(sentenceLimits) as [Audience, number][])(
  'to %s, %i words are not too many, one more is',
  (audience, limit) => {
    expect(found(sentence(limit), audience)).toEqual([])
    expect(found(sentence(limit + 1), audience)).toMatchObject([
      { start: 0, end: sentence(limit + 1).length, reason: expect.stringContaining(`${limit + 1} words`) },
    ])
  },
)

test.each<[string, string, number]>([
  ['a hyphen makes one word of two', `${sentence(19).slice(0, -1)} ten-week.`, 0],
  ['what belongs to somebody is one word', `${sentence(19).slice(0, -1)} Mum's.`, 0],
  ['a time is one word', `${sentence(19).slice(0, -1)} 5pm.`, 0],
  ['a slash makes one word of two', `${sentence(19).slice(0, -1)} and/or.`, 0],
  ['a dash with spaces makes none', `${sentence(10).slice(0, -1)} – ${sentence(10)}`, 0],
  ['words in brackets count', `${sentence(18).slice(0, -1)} (tea tea tea).`, 1],
  ['two short sentences are not one', `${sentence(15)} ${sentence(15)}`, 0],
  ['a list of lines is not one sentence', `${sentence(15).slice(0, -1)}\n- ${sentence(15)}`, 0],
  ['words of a child are theirs', `You told us, “${sentence(30).slice(0, -1)}”, and we heard.`, 0],
  ['the second of two', `Tea. ${sentence(21)}`, 1],
])('%s', (_, text, count) => {
  expect(found(text, 'child')).toHaveLength(count)
})
