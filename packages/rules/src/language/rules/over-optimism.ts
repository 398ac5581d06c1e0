import { defineLanguageRule, type LanguageJudge } from '../language-rule.ts'
import { certaintyIn } from '../reading/certainty.ts'
import { overOptimismTerms } from '../terms/over-optimism.ts'

export const rule = defineLanguageRule({
  id: 'over-optimism',
  audiences: ['court', 'plan', 'child'],
  reason: 'It promises what nobody can know, and a child or a court may hold you to it',
  alternatives: [
    'What has been seen that shows it, how often, and since when?',
    'What could still go wrong, and who would notice?',
  ],
  source: 'Scrutiny review 2019 s.10; project wording set',
  terms: overOptimismTerms,
  judge: (lexicon): LanguageJudge => {
    const certainty = certaintyIn(lexicon)
    return { accepts: (text, hit) => certainty.predicate(text, hit) ?? false }
  },
})
