import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/long-sentence',
  title: 'Long sentence',
  requirement: 'A sentence has at most 20 words for a child, 35 in a plan and 40 for a court.',
  why: 'A long sentence loses a tired reader, a young one and one who reads in a second language.',
  doesNotJudge: 'Whether a short sentence is clear.',
  pass: 'No sentence is too long for its reader',
  judge: 'Split the sentence: it is too long for its reader',
  several: 'Split {count} sentences: they are too long for their reader',
  sentences: true,
})
