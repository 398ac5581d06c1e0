import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'unevidenced-jargon',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
