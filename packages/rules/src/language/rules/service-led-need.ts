import { defineLanguageRule, type LanguageJudge } from '../language-rule.ts'
import { saidOf } from '../reading/sentence-run.ts'
import { serviceWantedIn } from '../reading/service-wanted.ts'
import { serviceLedNeedTerms } from '../terms/service-led-need.ts'

export const rule = defineLanguageRule({
  id: 'service-led-need',
  audiences: ['court', 'plan', 'child'],
  reason: 'It names a service and not the need, so nobody can tell what would help if there is no place',
  alternatives: ['What does this child find hard, or go without, that the service should change?'],
  source: 'Scrutiny review 2019 s.6',
  terms: serviceLedNeedTerms,
  judge: (lexicon): LanguageJudge => {
    const wanted = serviceWantedIn(lexicon)
    return {
      accepts: (text, hit) => {
        const sentence = text.sentences[text.words[hit.first]?.sentence ?? 0]
        return sentence !== undefined && wanted.named(text, hit) !== undefined && saidOf(text, sentence)
      },
    }
  },
})
