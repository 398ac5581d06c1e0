import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'no-impact',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
