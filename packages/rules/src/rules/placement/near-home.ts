import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { placementAwayFromParents } from '../../facts/away-from-parents.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'placement/near-home',
  also: ['placement-near-home'],
  title: 'Near home',
  requirement: 'So far as is reasonably practicable, the placement must be near the child’s home.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('CA 1989', 's.22C(8)(a)')],
  why: 'Near home there are friends, a known bus and a grandmother at the school gate. Far away a child loses all of it at once.',
  doesNotJudge: 'How near is near, and whether something nearer was to be had.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how the placement stands to the child’s home',
    absent: 'Enter whether the placement is near the child’s home, and why not if not',
    judge: 'Decide whether the placement is near the child’s home: the distance in miles is {miles}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    if (context.plan.unaccompanied?.unaccompanied === true) {
      return notApplicable('The child came to the country alone, and has no home here to be near to')
    }
    const placement = placementAwayFromParents(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { choice, distanceMiles: miles } = placement.value
    if (said(choice?.nearHome)) return pass(placement.path)
    return miles === undefined
      ? absent(`${placement.path}/choice/nearHome`)
      : judge(`${placement.path}/distanceMiles`, { miles })
  },
})
