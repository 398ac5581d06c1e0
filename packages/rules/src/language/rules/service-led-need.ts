import { defineLanguageRule } from '../language-rule.ts'

export const rule = defineLanguageRule({
  id: 'service-led-need',
  title: '',
  audiences: ['court', 'plan', 'child'],
  reason: '',
  alternatives: [],
  source: '',
  terms: [],
})
