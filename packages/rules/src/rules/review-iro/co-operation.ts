import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

const iroFromOutside: Condition = {
  holds: ({ plan }) => plan.iro?.fromOutside,
  otherwise: 'The IRO is an officer of the authority',
  missing: {
    path: '/iro/fromOutside',
    message: 'Say whether the IRO is from outside the authority, or is one of its officers',
  },
}

export const rule = defineQuestion({
  id: 'review-iro/co-operation',
  also: ['iro-cooperate'],
  title: 'The authority co-operates with an IRO from outside',
  requirement:
    'The authority must co-operate with an IRO who is not its officer, and take the reasonable steps that the IRO asks for.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.25B(4)')],
  why: 'An IRO from outside sees only what the authority lets them see.',
  doesNotJudge: 'Anything by itself: a person answers, and the rule keeps the date of the answer.',
  when: [...ordinaryPlan, iroFromOutside],
  question:
    'Decide whether the authority gives the IRO, who comes from outside, the help that the IRO asks for',
  putRight:
    'Put right how the authority works with the IRO: a person answered on {on} that it does not co-operate',
})
