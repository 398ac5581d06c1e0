import { cite } from '../../engine/cite.ts'
import { defineServiceQuestion } from '../../engine/define-question.ts'

export const rule = defineServiceQuestion({
  id: 'service-level/corporate-parenting',
  also: ['pw-corporate-principles'],
  title: 'Corporate parenting principles',
  requirement:
    'The authority must have regard to the seven corporate parenting principles, for looked-after children and for care leavers under 25.',
  force: 'must',
  standing: 'read',
  citation: [cite('Children and Social Work Act 2017', 's.1')],
  why: 'A council that is a parent on paper alone gives a child a file instead of a family.',
  doesNotJudge: 'Anything but that a person looked, and when: the principles are about a whole council.',
  question:
    'Decide whether the service has regard to the seven corporate parenting principles, for looked-after children and for care leavers under 25',
  putRight: 'Put right what was judged on {on} not to be as the corporate parenting principles ask',
})
