import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineQuestion({
  id: 'review-iro/iro-monitors',
  also: ['iro-monitor'],
  title: 'The IRO monitors the authority',
  requirement:
    'The IRO must monitor how the authority does its work for this child, between reviews as well.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25B(1)(a)')],
  why: 'Drift is seen by somebody who looks between reviews, and not by somebody who comes twice a year.',
  doesNotJudge: 'Anything by itself: a person answers, and the rule keeps the date of the answer.',
  when: ordinaryPlan,
  question: 'Decide whether the IRO monitors what the authority does for the child, between reviews as well',
  putRight: 'Put right how the IRO monitors the case: a person answered on {on} that it is not done',
})
