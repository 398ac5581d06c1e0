import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'placement/plan-ending',
  also: ['pp-termination'],
  title: 'Ending in the placement plan',
  requirement: 'The placement plan must say when and how the placement may be ended.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(7)')],
  inForce: { from: '2011-04-01' },
  why: 'Carers and children need to know when a placement can be ended, so that nobody ends it in anger.',
  doesNotJudge: 'Whether the grounds are fair to the child.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how the placement may be ended',
    absent: 'Enter when and how the placement may be ended',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path, placement } = placed
    if (context.facts.inCare === true && placementSetting(placement.value) === 'parents') {
      return notApplicable('The child is placed with a parent: the plan for that has a rule of its own')
    }
    const isSaid = said(value.ending) || said(placement.value.ending?.steps)
    return isSaid ? pass(path) : absent(`${path}/ending`)
  },
})
