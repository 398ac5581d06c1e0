import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/who-does-what',
  number: 11,
  also: ['cp18-11-who-implements'],
  title: 'Who does what, by when',
  requirement: 'The care plan should name a person for the plan and for each action, with a date.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.5')],
  why: 'Only what somebody has to do by a day can be asked about at the next review.',
  doesNotJudge: 'Whether each person knows of their part and can do it.',
  restsOn: ['plan-content/plan-owner', 'plan-content/actions-owned'],
})
