import { defineLetterRule } from '../../engine/define-letter-rule.ts'

export const rule = defineLetterRule({
  id: 'smart/measurable',
  letter: 'measurable',
  title: 'Measurable',
  requirement: 'An outcome or action is put so that two people could later agree whether it was met.',
  why: 'Without a level, a state or an event to look for, a plan can be said to have worked whatever happened to the child.',
  doesNotJudge:
    'Whether what is measured matters to the child. A state that is so or not so counts, and no number is asked for.',
  pass: 'Of every open outcome and action two people could agree whether it was met',
})
