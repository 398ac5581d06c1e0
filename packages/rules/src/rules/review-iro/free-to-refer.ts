import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineQuestion({
  id: 'review-iro/free-to-refer',
  also: ['iro-refer'],
  title: 'The IRO is free to refer to Cafcass',
  requirement: 'The IRO must be free to refer the case to a Cafcass officer whenever they think fit.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25B(3)')],
  why: 'An IRO who has to ask the authority for leave to turn to somebody outside it is not independent.',
  doesNotJudge:
    'Whether the case calls for a referral. A person answers, and the rule keeps the date of the answer.',
  when: ordinaryPlan,
  question: 'Decide whether the IRO is free to refer the case to Cafcass, without having to ask for leave',
  putRight: 'Put right what keeps the IRO from referring the case to Cafcass, as a person answered on {on}',
})
