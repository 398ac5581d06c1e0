import { defineLetterRule } from '../../engine/define-letter-rule.ts'

export const rule = defineLetterRule({
  id: 'smart/specific',
  letter: 'specific',
  title: 'Specific',
  requirement:
    'An outcome or action is put so that a newcomer could picture it, and knows who it is about or who does it.',
  why: 'A child who reads “improve his wellbeing” does not know what anybody will do. What somebody new could picture can be done, and be missed when it is not.',
  doesNotJudge:
    'Whether it is the right thing to aim for. It reads words and fields, does not know the child, and can be wrong about a plain sentence.',
  pass: 'Every open outcome and action could be pictured by a newcomer',
})
