import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'long-sentence',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
