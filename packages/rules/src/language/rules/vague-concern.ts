import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'vague-concern',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
