import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/other-services',
  number: 5,
  also: ['cp18-05-other-services'],
  title: 'Other services',
  requirement:
    'The care plan should list the other services that the child and the family have, from the authority or others.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('LAC(99)29', 's.4'),
    cite('SI 2010/959', 'regs 5(1)(b), 20'),
    cite('CA 1989', 's.17, Sch 2 Part I'),
  ],
  why: 'A placement alone seldom changes what brought a child into care.',
  doesNotJudge: 'Whether these are the services that are needed.',
  restsOn: ['plan-content/services'],
})
