import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/no-impact',
  section: 'ss.5, 8',
  title: 'Activity without impact',
  requirement: 'A reported activity says what difference it made.',
  why: 'Ten sessions are no help until something in the child’s life is different.',
  doesNotJudge: 'Whether the difference that is named came of the activity.',
  pass: 'Every reported activity says what difference it made',
  judge: 'Add what difference it made',
  several: 'Add what difference each of {count} activities made',
  sentences: true,
})
