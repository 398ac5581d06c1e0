import type { Audience } from '../finding.ts'
import { defineLanguageRule, type Place } from '../language-rule.ts'
import { wordsIn } from '../word-count.ts'

/** So many words a sentence may have, by who reads it. Project wording set. */
export const sentenceLimits: Readonly<Record<Audience, number>> = { child: 20, plan: 35, court: 40 }

/** Sentences with more words than their reader should have to hold at once. Source: Scrutiny review 2019 s.8 and s.10. */
export const rule = defineLanguageRule({
  id: 'long-sentence',
  audiences: ['court', 'plan', 'child'],
  reason: 'By the end of a long sentence its beginning is forgotten',
  alternatives: ['Make two or three sentences of it, one thing in each'],
  source: 'Scrutiny review 2019 s.8, s.10; project wording set',
  terms: [],
  judge: () => ({
    more: (text, audience) => {
      const limit = sentenceLimits[audience]
      let places: Place[] | undefined
      for (const sentence of text.sentences) {
        if (sentence.last - sentence.first <= limit) continue
        const count = wordsIn(text, sentence)
        if (count <= limit) continue
        places ??= []
        places.push({ start: sentence.start, end: sentence.end, reason: reasonFor(audience, count, limit) })
      }
      return places ?? none
    },
  }),
})

const none: readonly Place[] = []

const readers = { child: 'a child', plan: 'a plan', court: 'a court' } as const

const reasonFor = (audience: Audience, count: number, limit: number) =>
  `The sentence has ${count} words; for ${readers[audience]}, ${limit} are enough`
