import { checkLanguage, readingAge } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { ageGroups } from '../age-group.ts'
import { childDay } from '../days.ts'
import { asText } from '../writer-note.tsx'
import type { ChildWords } from './child-strings.ts'
import { childStrings } from './en-gb.ts'

/** What a function of the catalogue is given, by its name; three short names otherwise. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  onDay: [childDay('2026-03-03', '2026-02-01')],
  month: ['2027-03'],
  aboutList: [['my school', 'where I live'], 'on 3 March'],
  moreSaid: [2, 'Sam'],
  goals: [2, 1],
  goTo: ['Hill School', 'Year 5'],
  helper: ['My nurse', 'Pat', 'Sam'],
  helperGone: ['My nurse', 'Pat', 'Sam'],
  noHelper: ['My nurse', 'Sam'],
  reached: [2],
  said: [2],
  hello: ['on Saturday 21 November 2026'],
  meeting: ['on Tuesday 3 March'],
  thinkAgain: ['on Tuesday 3 March'],
  since: ['March 2026'],
  until: ['March 2027'],
}

/** Every sentence of a part of the catalogue, its functions called. */
function sentencesOf(part: unknown, name = ''): readonly string[] {
  if (typeof part === 'function') return sentencesOf(part(...(given[name] ?? ['Sam', 'Pat', 'Ali'])))
  if (typeof part === 'string') return part === '' ? [] : [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, member]) => sentencesOf(member, key))
}

/** The oldest that the words of a group may be: its whole, and each of its parts. */
const limits = {
  'under-8': { whole: 5.5, part: 7 },
  '8-to-12': { whole: 6.5, part: 8 },
  '13-and-over': { whole: 7, part: 11 },
}

/** Titles and labels stand by themselves: a reading age is of sentences. */
const isSentence = (text: string): boolean => /[.!?]$/.test(text)

const partsOf = (words: ChildWords): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(words)
    .map(([name, part]) => [name, sentencesOf(part, name).filter(isSentence)] as const)
    .filter(([, sentences]) => sentences.length > 0)

describe.each(ageGroups)('%s', (group) => {
  const words = childStrings.words[group]
  const all = sentencesOf(words)

  test('its sentences are as easy as its youngest readers need them', () => {
    const sentences = all.filter(isSentence)
    expect(sentences.length).toBeGreaterThan(60)
    const { age, reliable } = readingAge(asText(sentences))
    expect(reliable).toBe(true)
    expect(age).toBeLessThanOrEqual(limits[group].whole)
  })

  test.each(partsOf(words))('so are those of %s', (_, sentences) => {
    const { age = 0, words: count } = readingAge(asText(sentences))
    // Of a few words the formula says little: two sentences may be two years apart.
    if (count >= 20) expect(age).toBeLessThanOrEqual(limits[group].part)
  })

  test('no word of the care system, none that a child does not know, and nothing else to mend', () => {
    const found = all.flatMap((text) =>
      checkLanguage(text, { audience: 'child' }).map(({ rule, match }) => `${rule}: ${match}: ${text}`),
    )
    expect(found).toEqual([])
    expect(all.filter((text) => forbidden.test(text))).toEqual([])
  })

  test('no sentence is long', () => {
    const most = { 'under-8': 14, '8-to-12': 21, '13-and-over': 30 }[group]
    const long = all
      .flatMap((text) => text.split(/(?<=[.!?…:])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > most)
    expect(long).toEqual([])
  })
})

const forbidden =
  /\b(?:LAC|CLA|IRO|PEP|EHCP|SDQ|CAMHS|placements?|contact|contingenc\w+|siblings?|carers?|respite|advocates?|statutory|review(?:s|ed)?|assess\w*|permanence|local authority|professionals?)\b/i

test('the groups differ where it matters, and the youngest have the fewest words', () => {
  const count = (group: (typeof ageGroups)[number]) =>
    readingAge(asText(sentencesOf(childStrings.words[group]))).words
  expect(count('under-8')).toBeLessThan(count('8-to-12'))
  expect(count('8-to-12')).toBeLessThan(count('13-and-over'))
})
