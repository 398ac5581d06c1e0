import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { lookedAfter } from '../../facts/conditions.ts'

export const rule = defineQuestion({
  id: 'records/secure',
  also: ['rec-secure'],
  title: 'The record is safe and confidential',
  requirement:
    'The case record must be kept safe and be treated as confidential, except where a statute or a court order lets it be shown.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 50(2)–(3)')],
  inForce: { from: '2011-04-01' },
  why: 'It holds the most private things that anybody knows about the child. Who reads it is not for chance.',
  doesNotJudge: 'Anything by itself: who can open a record cannot be seen in it.',
  when: [lookedAfter],
  question: 'Decide whether this record is kept safe, and shown only to those who may see it',
  putRight: 'Put right how this record is kept, or to whom it is shown',
})
