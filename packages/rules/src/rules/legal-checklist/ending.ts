import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 10,
  id: 'legal-checklist/ending',
  also: ['cp18-10-ending'],
  title: 'How the placement or being looked after would end',
  requirement:
    'The plan must say how the placement, or being looked after, would end and what notice is given.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'regs 14, 39, Sch 2 para 1'), cite('CA 1989', 's.20(7)–(11)')],
  inForce: { from: '2011-04-01' },
  why: 'An ending that was thought of in advance hurts less.',
  doesNotJudge: 'Whether the steps would protect the child.',
  restsOn: ['placement/ending', 'placement/plan-ending'],
})
