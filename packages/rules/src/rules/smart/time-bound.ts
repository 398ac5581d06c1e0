import { defineLetterRule } from '../../engine/define-letter-rule.ts'

export const rule = defineLetterRule({
  id: 'smart/time-bound',
  letter: 'timeBound',
  title: 'Time-bound',
  requirement:
    'An outcome or action has an end or due date that can be put on a calendar and had not passed when the plan was written.',
  why: 'What has no day drifts, and months are long in a childhood.',
  doesNotJudge:
    'Whether the day is soon enough. It reads dates as plans write them and takes the usual terms of England where the school’s are not recorded.',
  pass: 'Every open outcome and action has a day on the calendar',
})
