import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { hasIndependentVisitor } from '../../facts/independent-visitor.ts'
import { said } from '../../facts/located.ts'
import { placementPlan } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/independent-visitor',
  also: ['pp-independent-visitor'],
  title: 'Independent visitor in the placement plan',
  requirement: 'Where an independent visitor is appointed, the placement plan must give the arrangements.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(6)')],
  inForce: { from: '2011-04-01' },
  why: 'A friend from outside comes only if the home knows when, and makes room for it.',
  doesNotJudge: 'Whether a child without an independent visitor should have one.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan gives the arrangements for the independent visitor',
    absent: 'Enter the arrangements for the independent visitor in the placement plan',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    if (!hasIndependentVisitor(context.plan)) {
      return notApplicable('No independent visitor is recorded as appointed')
    }
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const at = `${placed.path}/independentVisitor`
    return said(placed.value.independentVisitor) ? pass(at) : absent(at)
  },
})
