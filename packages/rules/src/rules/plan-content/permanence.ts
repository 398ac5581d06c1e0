import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { mainPlans, runningPlans } from '../../facts/permanence-plans.ts'

export const rule = defineRule({
  id: 'plan-content/permanence',
  also: ['plan-permanence'],
  title: 'Plan for permanence',
  requirement: 'The care plan must record the long-term plan for the child’s upbringing.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(a)')],
  inForce: { from: '2011-04-01' },
  why: 'A child needs to know where they will grow up, and with whom.',
  doesNotJudge: 'Whether the plan is the right one, and whether the other options were weighed.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan says where and with whom the child is to grow up',
    absent: 'Say where and with whom the child will grow up',
    main: 'Say which of the plans that run side by side is the main one',
    other: 'Say what the plan is: the record has only “other plan”',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt }) {
    const running = runningPlans(plan, asAt)
    const [main, second] = mainPlans(running)
    const parallel = main === undefined ? running[0] : second
    if (parallel !== undefined) return judge(`${parallel.path}/standing`, {}, 'main')
    if (said(plan.permanence?.aim)) return pass('/permanence/aim')
    if (main === undefined) return absent('/permanence/aim')
    const { plan: code, reason } = main.value
    return code === 'OTHERPLN' && !said(reason) ? judge('/permanence/aim', {}, 'other') : pass(main.path)
  },
})
