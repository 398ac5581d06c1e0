import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 4,
  id: 'legal-checklist/placement',
  also: ['cp18-04-placement'],
  title: 'Placement and why',
  requirement:
    'The plan must give the proposed or actual placement, with its type, its details and why it was chosen against the matters of section 22C.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'regs 5(1)(c), 9, Sch 2'), cite('CA 1989', 's.22C(5)–(9)')],
  inForce: { from: '2011-04-01' },
  why: 'Home is where the plan becomes the child’s day. Why this home was chosen is part of the child’s story.',
  doesNotJudge: 'Whether it is the right home for this child.',
  restsOn: [
    'placement/type-and-details',
    'placement/why-this-one',
    'placement/order-of-preference',
    'placement/near-home',
    'placement/schooling-undisturbed',
    'placement/disability',
    'placement/in-area',
    'plan-content/placement-plan',
    'placement/contribution',
    'placement/daily-care',
    'placement/views-iro-told',
    'placement/signed',
    'placement/plan-visits',
    'placement/plan-contacts',
    'placement/independent-visitor',
    'placement/placed-with-parents-plan',
    'placement/parents-assessed',
    'placement/parents-approved',
    'placement/no-overlap',
    'siblings/together',
  ],
})
