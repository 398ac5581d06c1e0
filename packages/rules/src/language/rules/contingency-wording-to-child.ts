import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'contingency-wording-to-child',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
