import type { ReadText } from '../../text/read-text.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Audience } from '../finding.ts'
import { defineLanguageRule, type Place } from '../language-rule.ts'

/** So many words a sentence may have, by who reads it. Project wording set. */
export const sentenceLimits: Readonly<Record<Audience, number>> = { child: 20, plan: 35, court: 40 }

/** Sentences with more words than their reader should have to hold at once. Practice S22: Scrutiny review 2019 s.8 and s.10. */
export const rule = defineLanguageRule({
  id: 'long-sentence',
  title: 'Sentences short enough for whoever reads them',
  audiences: ['court', 'plan', 'child'],
  reason: 'By the end of a long sentence its beginning is forgotten.',
  alternatives: ['Make two or three sentences of it, one thing in each'],
  source: 'Scrutiny review 2019 s.8, s.10; project wording set',
  terms: [],
  judge: () => ({
    more: (text, audience) => {
      const limit = sentenceLimits[audience]
      const places: Place[] = []
      for (const sentence of text.sentences) {
        if (sentence.last - sentence.first <= limit) continue
        const count = wordsIn(text, sentence)
        if (count <= limit) continue
        places.push({ start: sentence.start, end: sentence.end, reason: reasonFor(audience, count, limit) })
      }
      return places
    },
  }),
})

const readers = { child: 'a child', plan: 'a plan', court: 'a court' } as const

const reasonFor = (audience: Audience, count: number, limit: number) =>
  `The sentence has ${count} words; for ${readers[audience]}, ${limit} are enough.`

/** Words as a reader counts them: `ten-week`, `Mum's` and `5pm` are one each. Words of somebody quoted are theirs, and not counted. */
export function wordsIn({ source, words }: ReadText, { first, last }: Sentence): number {
  let count = 0
  for (let at = first; at < last; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' || word.quoted) continue
    const before = words[at - 1]
    if (word.joined && before !== undefined && at > first) {
      if (before.kind !== 'mark' || joins(source.charCodeAt(before.start))) {
        // A mark that joins two words must have one on its other side too: "-five" is a word of its own.
        if (before.kind !== 'mark' || before.joined) continue
      }
    }
    count++
  }
  return count
}

/** Hyphens, apostrophes, slashes, points, colons, ampersands and @ between two words make one of them. */
const joins = (code: number) =>
  code === 45 ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === 39 ||
  code === 0x2019 ||
  code === 47 ||
  code === 46 ||
  code === 58 ||
  code === 38 ||
  code === 64
