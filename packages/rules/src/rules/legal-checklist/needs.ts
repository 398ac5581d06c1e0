import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/needs',
  number: 1,
  also: ['cp18-01-needs'],
  title: 'The child’s needs',
  requirement:
    'The care plan must state the child’s own assessed needs in every part of development, as needs and not as services.',
  force: 'must',
  standing: 'read',
  citation: [
    cite('SI 2010/959', 'regs 4(1), 4(3), 5(1)(b)(i)–(vii), 5(1)(f)'),
    cite('CA 1989', 'ss.22(5)(c), 31(3B)(b)(i)–(ii)'),
  ],
  inForce: { from: '2011-04-01' },
  why: 'Everything else in a plan rests on what this child needs.',
  doesNotJudge: 'Whether the needs are the right ones, and whether one was missed.',
  restsOn: [
    'plan-content/needs-assessed',
    'plan-content/health-needs',
    'plan-content/education-needs',
    'plan-content/emotional-needs',
    'plan-content/identity-needs',
    'plan-content/family-social-needs',
    'plan-content/social-presentation-needs',
    'plan-content/self-care-needs',
    'plan-content/trafficking-asylum-status',
  ],
})
