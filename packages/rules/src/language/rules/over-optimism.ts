import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'over-optimism',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
