import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineQuestion({
  id: 'review-iro/wishes-considered',
  also: ['iro-wishes'],
  title: 'The IRO sees to it that wishes are considered',
  requirement:
    'The IRO must make sure that the authority gives due consideration to what it knows of the wishes and feelings of the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25B(1)(c)')],
  why: 'A child can say what they want a dozen times, and need one grown-up who asks what was done about it.',
  doesNotJudge: 'Anything by itself: a person answers, and the rule keeps the date of the answer.',
  when: ordinaryPlan,
  question: 'Decide whether the IRO has made sure that the wishes and feelings of the child were considered',
  putRight:
    'Put right how the wishes of the child are considered: a person answered on {on} that the IRO has not made sure of it',
})
