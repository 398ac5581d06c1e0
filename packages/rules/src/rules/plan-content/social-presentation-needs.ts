import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import { pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = requireNeed({
  id: 'plan-content/social-presentation-needs',
  also: ['plan-presentation'],
  title: 'How social presentation needs are met',
  requirement: 'The care plan must set out what is arranged for the child’s social presentation.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(vi)')],
  inForce: { from: '2011-04-01' },
  why: 'How others see a child, and what the child thinks they see, decides whom they dare to be friends with.',
  doesNotJudge: 'Whether what is written fits the child’s age.',
  when: regulatedPlan,
  domain: 'social-presentation',
  messages: {
    pass: 'The plan speaks of social presentation',
    absent: 'Say what helps the child with how they come across to others, or add a need with an action',
    noAction: 'Add an action to this need, or say what helps the child with how they come across to others',
    met: 'Check whether the child has any need in social presentation now: those of the plan are met',
  },
  elsewhere: ({ plan }) =>
    said(plan.identity?.socialPresentation) ? pass('/identity/socialPresentation') : undefined,
})
