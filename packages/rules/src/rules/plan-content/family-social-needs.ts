import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import { judge } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { present } from '../../facts/present.ts'

export const rule = requireNeed({
  id: 'plan-content/family-social-needs',
  also: ['plan-family-social'],
  title: 'How family and social needs are met',
  requirement: 'The care plan must set out what is arranged for the child’s family and social relationships.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(v)')],
  inForce: { from: '2011-04-01' },
  why: 'Family and friends are who a child has after care has ended.',
  doesNotJudge:
    'Whether the relationships are good for the child. Family time and orders have rules of their own.',
  when: regulatedPlan,
  domain: 'family-social',
  messages: {
    pass: 'A family or social need has an action',
    absent: 'Add what the child needs from family and friends, with what will be done about each need',
    noAction: 'Add an action to this family or social need',
    met: 'Check whether the child has any family or social need now: those of the plan are met',
    elsewhere:
      'State the needs that family time answers, and what else the child needs from family and friends',
  },
  elsewhere: ({ plan }) => (present(plan.contact) ? judge('/contact', {}, 'elsewhere') : undefined),
})
