import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/how-to-disagree',
  number: 15,
  also: ['cp18-15-disagreement'],
  title: 'How to disagree',
  requirement:
    'The care plan tells the child and the family how to disagree: complaints, an advocate, the IRO.',
  force: 'practice',
  standing: 'read',
  citation: [cite('CA 1989', 'ss.26(3), 26A'), cite('SI 2010/959', 'reg 45(1)'), cite('SI 2006/1738')],
  why: 'A child who does not know where to disagree is left with a plan that others made.',
  doesNotJudge: 'Whether the child would dare to complain.',
  restsOn: ['voice/how-to-disagree'],
})
