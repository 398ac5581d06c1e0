import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/wishes-and-feelings',
  number: 13,
  also: ['cp18-13-wishes-feelings'],
  title: 'Wishes and feelings',
  requirement:
    'The care plan must record the views of the child, the parents and others who matter: what they were, what was done, and why not if not.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(e)'), cite('CA 1989', 's.22(4)–(5)'), cite('LAC(99)29', 'ss.2–3')],
  inForce: { from: '2011-04-01' },
  why: 'It is the child’s life, and the family’s.',
  doesNotJudge: 'Whether the views were weighed as they deserve.',
  restsOn: ['voice/childs-views', 'plan-content/views', 'voice/views-answered'],
})
