import { defineLetterRule } from '../../engine/define-letter-rule.ts'

export const rule = defineLetterRule({
  id: 'smart/relevant',
  letter: 'relevant',
  title: 'Relevant',
  requirement:
    'The purpose of an outcome or action for this child is stated, or it answers a recorded need or the child’s own wish.',
  why: 'A plan full of services that answer nothing the child needs or wants ticks boxes, and the child notices.',
  doesNotJudge:
    'Whether the need itself is right. It compares words and families of words, and can miss a link that a reader sees.',
  pass: 'Every open outcome answers a need, a wish or a stated purpose',
})
