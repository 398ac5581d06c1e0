import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/education',
  number: 17,
  also: ['cp18-17-education-pep'],
  title: 'Education plan (PEP)',
  requirement: 'The care plan must contain the education plan, which for a child in education is the PEP.',
  force: 'must',
  standing: 'read',
  citation: [
    cite('SI 2010/959', 'regs 5(1)(b)(ii), 10, Sch 1 para 2, Sch 2 para 1(4)'),
    cite('CA 1989', 's.22(3A)–(3C)'),
  ],
  inForce: { from: '2011-04-01' },
  why: 'School is often the one place that stays when home changes.',
  doesNotJudge: 'Whether the child is learning.',
  restsOn: ['plan-content/pep', 'plan-content/pep-date', 'plan-content/education-needs'],
})
