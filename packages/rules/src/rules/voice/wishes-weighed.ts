import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineQuestion({
  id: 'voice/wishes-weighed',
  also: ['voice-weigh'],
  title: 'Wishes weighed',
  requirement:
    'Due weight must be given to the child’s wishes, as age and understanding allow, to those of the parents and others who matter, and to religion, racial origin, culture and language.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22(5)')],
  why: 'To be heard and then not counted is worse than not to be asked.',
  doesNotJudge: 'What weight was given: a person does.',
  when: ordinaryPlan,
  question:
    'Decide whether due weight was given to what the child, the parents and others wished, and to the child’s religion, origin, culture and language',
  putRight: 'Put right the decision in which wishes, religion, origin, culture or language were not weighed',
})
