import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'negative-only-about-parents',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
