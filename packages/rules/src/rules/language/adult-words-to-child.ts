import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/adult-words-to-child',
  title: 'Adult words to a child',
  requirement: 'Professional words to a child are explained.',
  why: 'A plan that the child cannot read is a plan about them and not with them.',
  doesNotJudge: 'Whether the child understands; that is asked of the child.',
  pass: 'What is written to the child is in words that a child knows',
  judge: 'Use words that the child knows instead of {words}',
})
