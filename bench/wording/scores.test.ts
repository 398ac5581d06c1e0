import { smartLetters } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { languageLines, smartLines, unseen } from './corpus.ts'
import { scoreLanguage, scoreSmart } from './score.ts'

/** The least that each letter has to reach: F1 of `yes`, and for the two that wording seldom shows the mean of F1. */
const least = {
  specific: 0.85,
  measurable: 0.92,
  achievable: 0.75,
  relevant: 0.75,
  timeBound: 0.95,
  smart: 0.85,
} as const

describe.each([
  ['the corpus that the rules were written with', undefined],
  ['sentences that they were not written with', unseen],
])('%s', (_, corpus) => {
  const smart = scoreSmart(smartLines(corpus))
  const language = scoreLanguage(languageLines(corpus))

  test('are several hundred, so that a score says something', () => {
    expect(smart.lines).toBeGreaterThan(300)
    expect(language.lines).toBeGreaterThan(300)
  })

  test.each(smartLetters)('%s is judged well enough', (letter) => {
    const { labels, macro } = smart.letters[letter]
    const reached = letter === 'achievable' || letter === 'relevant' ? macro : labels.yes?.f1
    expect(reached).toBeGreaterThanOrEqual(least[letter])
  })

  test('SMART as a whole is judged well enough', () => {
    expect(smart.smart.f1).toBeGreaterThanOrEqual(least.smart)
  })

  test('what a reader should be shown is found, and little else', () => {
    expect(language.micro.f1).toBeGreaterThanOrEqual(0.85)
    expect(language.falseAlarms / language.cleanLines).toBeLessThanOrEqual(0.1)
  })
})
