import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'stigmatising-language',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
