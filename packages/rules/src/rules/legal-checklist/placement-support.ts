import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 7,
  id: 'legal-checklist/placement-support',
  also: ['cp18-07-placement-support'],
  title: 'Support to the placement',
  requirement: 'The plan must set out the support given to the placement: carer, parent and child.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'regs 20, 31, Sch 2 para 3'), cite('CA 1989', 's.22C(10)')],
  inForce: { from: '2011-04-01' },
  why: 'A placement that gets help lasts, and the child does not have to move again.',
  doesNotJudge: 'Whether the support is enough.',
  restsOn: ['placement/support', 'placement/parents-support'],
})
