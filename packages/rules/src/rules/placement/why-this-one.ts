import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, due, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { isToBegin } from '../../facts/placement-time.ts'

export const rule = defineRule({
  id: 'placement/why-this-one',
  title: 'Why this placement',
  requirement: 'The plan must say why the placement was chosen for the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22C(2)–(9)')],
  inForce: { from: '2011-04-01' },
  why: 'A child will ask one day why they lived there and not somewhere else.',
  doesNotJudge:
    'Whether the reason is a good one. What the plan has to say of parents, family and friends, home, school, disability and area has rules of its own, and so have brothers and sisters.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says why this placement was chosen',
    due: 'Enter why this placement was chosen before it begins',
    absent: 'Enter why this placement was chosen for the child',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    if (said(value.choice?.reason)) return pass(`${path}/choice`)
    const at = `${path}/choice/reason`
    return isToBegin(value, context.asAt) ? due(at) : absent(at)
  },
})
