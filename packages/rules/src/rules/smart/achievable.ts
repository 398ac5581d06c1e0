import { defineLetterRule } from '../../engine/define-letter-rule.ts'

export const rule = defineLetterRule({
  id: 'smart/achievable',
  letter: 'achievable',
  title: 'Achievable',
  requirement:
    'An outcome or action is a modest step, a step with help or a task in the doer’s own hands, and not an absolute, out of everybody’s hands or wrong for the age.',
  why: 'A step too far is a failure that the child is made to feel, and a promise that is not the plan’s to give is one that the child will remember.',
  doesNotJudge:
    'Whether this child can do it, which wording alone seldom shows: an outcome of which it cannot tell is put before a person.',
  pass: 'Every open outcome is within reach by its words',
})
