import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 6,
  id: 'legal-checklist/contact-and-return-home',
  also: ['cp18-06-contact-reunification'],
  title: 'Contact and return home',
  requirement:
    'The plan must set out contact with each significant person and its purpose, and whether and how return home is pursued.',
  force: 'must',
  standing: 'read',
  citation: [
    cite('SI 2010/959', 'Sch 1 para 3, Sch 2 para 1(2)'),
    cite('CA 1989', 'ss.22C(2), 34, Sch 2 para 15'),
  ],
  inForce: { from: '2011-04-01' },
  why: 'Whom will I see, and am I going home: the two questions that children ask first.',
  doesNotJudge: 'Whether family time is good for the child, and whether going home is safe.',
  restsOn: [
    'contact/arrangement-for-each-person',
    'contact/purpose',
    'contact/return-home',
    'siblings/contact',
    'placement/plan-contact',
  ],
})
