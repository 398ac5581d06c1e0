import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/health-and-consent',
  number: 16,
  also: ['cp18-16-health-consent'],
  title: 'Health plan and consent',
  requirement: 'The care plan must contain the health plan, with who consents to examination and treatment.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'regs 5(1)(b)(i), 7, Sch 1 para 1, Sch 2 para 1(3)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'Children come into care with health needs that nobody has added up.',
  doesNotJudge: 'Whether the child is well looked after by health services.',
  restsOn: ['plan-content/health-plan', 'plan-content/health-consent', 'plan-content/health-needs'],
})
