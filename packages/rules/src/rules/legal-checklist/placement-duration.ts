import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 8,
  id: 'legal-checklist/placement-duration',
  also: ['cp18-08-duration'],
  title: 'Expected length of the placement',
  requirement: 'The plan must say how long the placement is expected to last.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 3'), cite('SI 2010/959', 'reg 28(2)(c)')],
  inForce: { from: '2011-04-01' },
  why: 'A child can settle once they know how long they stay.',
  doesNotJudge: 'Whether the time is realistic.',
  restsOn: ['placement/duration'],
})
