import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/negative-only-about-parents',
  section: 'ss.8, 10',
  title: 'Only negatives about parents',
  requirement: 'Three or more sentences about parents include something other than negatives.',
  why: 'Children carry their parents with them, and a text that has nothing good to say of them is seldom the whole truth.',
  doesNotJudge:
    'Whether what is said is fair. It weighs the sentences of one text and does not look at others.',
  pass: 'No text has only negatives to say about parents',
  judge: 'Add what the parents do well, or what was offered to them',
  sentences: true,
})
