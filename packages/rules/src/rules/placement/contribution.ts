import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { unlessPlanDue } from '../../facts/placement-time.ts'

export const rule = defineRule({
  id: 'placement/contribution',
  also: ['pp-contribution'],
  title: 'How the placement helps',
  requirement: 'The placement plan must say how the placement will help to meet the child’s needs.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(1)(a)(i)')],
  inForce: { from: '2011-04-01' },
  why: 'A home is chosen for a child because of what it gives that child. Written down, it can be held to.',
  doesNotJudge: 'Whether the placement does help, and whether every need is thought of.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan says how the placement helps',
    due: 'Enter how the placement will help to meet the child’s needs before the placement begins',
    soon: 'Enter how the placement will help to meet the child’s needs by {dueOn}',
    contribution: 'Enter how the placement will help to meet the child’s needs',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { path, placement } = placed
    const missing = missingFields(placed, ['contribution'])
    return passUnless(unlessPlanDue(missing, placement.value, path, context), path)
  },
})
