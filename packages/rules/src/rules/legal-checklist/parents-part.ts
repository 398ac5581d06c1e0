import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  number: 12,
  id: 'legal-checklist/parents-part',
  also: ['cp18-12-parents-role'],
  title: 'The parents’ part',
  requirement:
    'The plan must say what part parents play day to day, what stays with them and what is delegated.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 4(4), Sch 2 paras 2–3'), cite('CA 1989', 'ss.22(4)–(5), 33(3)–(4)')],
  inForce: { from: '2011-04-01' },
  why: 'Parents stay parents, and everybody around the child needs to know who decides what.',
  doesNotJudge: 'Whether the part that parents play is the right one.',
  restsOn: [
    'placement/parents-part',
    'placement/delegation',
    'placement/section-20-matters',
    'plan-content/agreed-with-parents',
  ],
})
