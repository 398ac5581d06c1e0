import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'unexplained-acronym',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
