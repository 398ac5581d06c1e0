import { defineLanguageRule, type LanguageJudge, type Place } from '../language-rule.ts'
import { polarityIn } from '../reading/polarity.ts'
import { type Who, whoIn } from '../reading/who.ts'

/** So many sentences about parents, all of them against, before a text counts as one-sided. */
const enough = 3

export const rule = defineLanguageRule({
  id: 'negative-only-about-parents',
  audiences: ['court', 'plan', 'child'],
  reason:
    'A reader cannot trust a picture of a parent that has no strength in it, and a child will read it one day',
  alternatives: ['What has this parent done well, or tried to do, and who saw it?'],
  source: 'Scrutiny review 2019 s.8 and s.10',
  terms: [],
  judge: (lexicon): LanguageJudge => {
    const who = whoIn(lexicon)
    const polarity = polarityIn(lexicon)
    return {
      more: (text): readonly Place[] => {
        const { sentences } = text
        if (sentences.length < enough) return []
        let against = 0
        let unknown = 0
        let named = 0
        let last: Who = 'nobody'
        for (const { first, last: end } of sentences) {
          const about = who.of(text, first, end)
          if (about !== 'same' && about !== 'bare') last = about
          if (last !== 'parent' && last !== 'titled') continue
          if (about !== 'bare') named++
          const said = polarity.of(text, first, end)
          if (said === 'positive' || said === 'mild') return []
          if (said === 'negative') against++
          else if (said === 'unknown') unknown++
        }
        // A sentence in words that nobody foresaw stands between two that tell against: it tells against too, more often than not.
        if (named < 2 || against < 2 || against + unknown < enough) return []
        return [{ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }]
      },
    }
  },
})
