import { defineLanguageRule, type LanguageJudge, type Place } from '../language-rule.ts'
import { activitiesIn } from '../reading/activities.ts'
import { differencesIn } from '../reading/differences.ts'

/** A sentence of more words than this says more than that something was done. */
const longest = 60

export const rule = defineLanguageRule({
  id: 'no-impact',
  audiences: ['court', 'plan', 'child'],
  reason: 'It says what was done and not what came of it: “So what?”, a reviewing officer will ask',
  alternatives: ['What is different since then for this child, and who has seen it?'],
  source: 'Scrutiny review 2019 s.5 and s.8',
  terms: [],
  judge: (lexicon): LanguageJudge => {
    const activities = activitiesIn(lexicon)
    const differences = differencesIn(lexicon)
    return {
      more: (text): readonly Place[] => {
        const { sentences } = text
        const places: Place[] = []
        for (let number = 0; number < sentences.length; number++) {
          const sentence = sentences[number]
          if (sentence === undefined || sentence.last - sentence.first > longest) continue
          const verb = activities.in(text, sentence)
          if (verb < 0 || differences.inSentence(text, sentence.first, sentence.last, verb)) continue
          const next = sentences[number + 1]
          if (
            next !== undefined &&
            differences.inNext(text, next.first, Math.min(next.last, next.first + longest))
          )
            continue
          places.push({ start: sentence.start, end: sentence.end })
        }
        return places
      },
    }
  },
})
