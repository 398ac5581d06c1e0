import type { Need } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { hasAction, hasActionToCome, isDropped, isLive } from '../../facts/live-needs.ts'
import type { Located } from '../../facts/located.ts'

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
    judge: 'Decide whether this need is met, or add what will be done next: every action for it is done',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ facts, asAt }) {
    const live = facts.needs.filter(({ value }) => isLive(value))
    if (live.length === 0) {
      return facts.needs.some(({ value }) => !isDropped(value))
        ? notApplicable('Every need of the plan is met')
        : absent('/needs')
    }
    return passUnless(
      live.flatMap((need) => wanting(need, asAt) ?? []),
      '/needs',
    )
  },
})

/** What was done may have met the need, or only waits to show what it did: where it is still open, a person says. */
function wanting(need: Located<Need>, asAt: string): Verdict | undefined {
  if (hasActionToCome(need, asAt)) return undefined
  const at = `${need.path}/outcomes`
  return hasAction(need) ? judge(at) : absent(at, {}, 'noAction')
}
