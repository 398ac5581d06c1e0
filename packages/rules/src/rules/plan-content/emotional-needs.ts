import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import { regulatedPlan } from '../../facts/conditions.ts'

export const rule = requireNeed({
  id: 'plan-content/emotional-needs',
  also: ['plan-emotional'],
  title: 'How emotional and behavioural needs are met',
  requirement:
    'The care plan must set out what is arranged for the child’s emotional and behavioural development.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(iii)')],
  inForce: { from: '2011-04-01' },
  why: 'What a child has lived through shows in feelings and behaviour; without a plan, only the behaviour is answered.',
  doesNotJudge: 'Whether the help fits what happened to the child.',
  when: regulatedPlan,
  domain: 'emotional-behavioural',
  messages: {
    pass: 'An emotional or behavioural need has an action',
    absent: 'Add the child’s emotional and behavioural needs, with what will be done about each',
    noAction: 'Add an action to this emotional or behavioural need',
    met: 'Check whether the child has any emotional or behavioural need now: those of the plan are met',
  },
})
