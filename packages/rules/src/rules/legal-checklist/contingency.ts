import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/contingency',
  number: 9,
  also: ['cp18-09-contingency'],
  title: 'If things do not work out',
  requirement: 'The care plan should say what happens if the preferred plan or the placement fails.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.5')],
  why: 'When a placement breaks down there is no time to begin thinking.',
  doesNotJudge: 'Whether the second plan could really be carried out.',
  restsOn: ['plan-content/contingency'],
})
