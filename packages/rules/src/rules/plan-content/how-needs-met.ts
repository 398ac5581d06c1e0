import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { hasAction, isDropped, isLive } from '../../facts/live-needs.ts'

export const rule = defineRule({
  id: 'plan-content/how-needs-met',
  title: 'Each need has an action',
  requirement: 'The care plan must say for each need of the child what is done to meet it.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'A need that is only named stays a need.',
  doesNotJudge: 'Whether the actions will meet the need.',
  when: regulatedPlan,
  messages: {
    pass: 'Every need has an action',
    absent: 'Add what the child needs, and what will be done about each need',
    noAction: 'Add an action that works towards meeting this need',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate({ facts }) {
    const live = facts.needs.filter(({ value }) => isLive(value))
    if (live.length === 0) {
      return facts.needs.some(({ value }) => !isDropped(value))
        ? notApplicable('Every need of the plan is met')
        : absent('/needs')
    }
    const unanswered = live.filter((need) => !hasAction(need))
    return passUnless(
      unanswered.map(({ path }) => absent(`${path}/outcomes`, {}, 'noAction')),
      '/needs',
    )
  },
})
