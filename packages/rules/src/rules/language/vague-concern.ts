import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/vague-concern',
  section: 'ss.8, 10',
  title: 'Vague “concerns”',
  requirement: '“Concerns”, “issues” or “worries” do not stand in for facts.',
  why: 'A parent cannot answer a concern that nobody names, and a child who reads it later learns only that somebody was worried.',
  doesNotJudge: 'Whether the facts that are given are enough, or right.',
  pass: 'No “concerns” stand in for facts',
  judge: 'Say what was seen, by whom and when, instead of {words}',
})
