import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import { pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = requireNeed({
  id: 'plan-content/self-care-needs',
  also: ['plan-selfcare'],
  title: 'How self-care needs are met',
  requirement:
    'The care plan must set out what is arranged for the child’s self-care skills, at the child’s age.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(vii)')],
  inForce: { from: '2011-04-01' },
  why: 'Skills for looking after oneself grow slowly; they have to be begun long before a young person leaves care.',
  doesNotJudge:
    'Whether what is written fits the child’s age: for a baby it may be no more than feeding and sleep.',
  when: regulatedPlan,
  domain: 'self-care',
  messages: {
    pass: 'The plan speaks of self-care',
    absent:
      'Say what the child can do for themselves at this age and what is next, or add a need with an action',
    noAction: 'Add an action to this need, or say what the child can do for themselves and what is next',
    met: 'Check whether the child has any need in self-care now: those of the plan are met',
  },
  elsewhere: ({ plan }) => (said(plan.identity?.selfCare) ? pass('/identity/selfCare') : undefined),
})
