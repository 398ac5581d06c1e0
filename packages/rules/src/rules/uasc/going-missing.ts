import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { aloneOrTrafficked } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/going-missing',
  also: ['uasc-missing-plan'],
  title: 'Risk of going missing',
  requirement:
    'The plan should cover the risk that the child goes missing: a photograph, whom to tell, and what is agreed about telephone and travel.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'Children who were trafficked often vanish in the first days, back to those who brought them.',
  doesNotJudge:
    'Whether what is written would find the child. A contingency elsewhere in the plan is not read.',
  when: [aloneOrTrafficked, ...ordinaryPlan],
  messages: {
    pass: 'The plan says what is done if the child goes missing',
    absent:
      'Add what is done if the child goes missing: whom to tell, who has a photograph, and what is agreed about telephone and travel',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan: { exploitation } }) =>
    said(exploitation?.ifMissing) ? pass('/exploitation/ifMissing') : absent('/exploitation/ifMissing'),
})
