import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import { judge } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { present } from '../../facts/present.ts'

export const rule = requireNeed({
  id: 'plan-content/health-needs',
  also: ['plan-health'],
  title: 'How health needs are met',
  requirement: 'The care plan must set out what is arranged for the child’s health.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(i)')],
  inForce: { from: '2011-04-01' },
  why: 'A health need that nobody planned for is treated late, or not at all.',
  doesNotJudge: 'Whether every health need was found, and whether the actions answer it.',
  when: regulatedPlan,
  domain: 'health',
  messages: {
    pass: 'A health need has an action',
    absent: 'Add the child’s health needs, with what will be done about each',
    noAction: 'Add an action to this health need',
    met: 'Check whether the child has any health need now: those of the plan are met',
    elsewhere: 'State the health needs that these arrangements answer',
  },
  elsewhere: ({ plan }) =>
    present(plan.health?.arrangements) ? judge('/health/arrangements', {}, 'elsewhere') : undefined,
})
