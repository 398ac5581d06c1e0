import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/how-met',
  number: 2,
  also: ['cp18-02-how-met'],
  title: 'How each need is met',
  requirement: 'The care plan must say for each need how it is met.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)'), cite('CA 1989', 's.31(3B)(b)(iii)')],
  inForce: { from: '2011-04-01' },
  why: 'A need changes nothing until somebody does something about it.',
  doesNotJudge: 'Whether what is planned will meet the need.',
  restsOn: ['plan-content/how-needs-met'],
})
