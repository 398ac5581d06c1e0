import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { isName } from '../../facts/placeholders.ts'

export const rule = defineRule({
  id: 'plan-content/iro-name',
  also: ['plan-iro-name'],
  title: 'The IRO is named',
  requirement: 'The care plan must give the name of the independent reviewing officer (IRO).',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(d)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who does not know who their IRO is cannot turn to them.',
  doesNotJudge: 'Whether the child knows the IRO and how to reach them.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan names the IRO',
    absent: 'Enter the name of the IRO',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan }) => (isName(plan.iro?.name) ? pass('/iro/name') : absent('/iro/name')),
})
