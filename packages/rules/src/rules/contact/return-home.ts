import type { ReturnHome } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, judge, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { mainPlans, runningPlans } from '../../facts/permanence-plans.ts'
import { isPlacedForAdoption } from '../../facts/placed-for-adoption.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

const path = '/permanence/returnHome'

export const rule = defineRule({
  id: 'contact/return-home',
  title: 'Going home',
  requirement: 'The plan must say whether the child’s return home is worked towards, why, and if so how.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22C(2)'), cite('SI 2010/959', 'reg 5(1)(a)')],
  inForce: { from: '2011-04-01' },
  why: 'Nearly every child wonders whether they are going home. The plan owes an answer.',
  doesNotJudge: 'Whether the decision is right, and whether the steps are enough.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says where it stands on going home, and why',
    absent: 'Enter whether the child’s return home is worked towards',
    reason: 'Enter why return home is, or is not, worked towards',
    steps: 'Enter what has to change before the child goes home, who helps, and by when',
    conflict: 'Check the plan for permanence: it is to go home, but return home is not worked towards',
    undecided: 'Enter when return home will be decided: it has not been decided yet',
    overdue: 'Check whether return home has been decided: it was to be looked at again on {reviewOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const placement = facts.placement?.value
    if (placementSetting(placement) === 'parents')
      return notApplicable('The child lives, or is to live, with a parent')
    if (placement !== undefined && isPlacedForAdoption(placement)) {
      return notApplicable('The child is placed for adoption')
    }
    const returnHome = plan.permanence?.returnHome
    if (returnHome?.decision === undefined) {
      const parents = parentsOf(plan, asAt)
      return parents.recorded && parents.reachable.length === 0
        ? notApplicable('No parent or other person with parental responsibility is known and can be reached')
        : absent(`${path}/decision`)
    }
    return passUnless(
      [
        said(returnHome.reason) ? undefined : absent(`${path}/reason`, {}, 'reason'),
        decided(returnHome, context),
      ],
      path,
    )
  },
})

const homeward: readonly (string | undefined)[] = ['RETURN1M', 'RETURN6M', 'RETURNEV']

function decided({ decision, steps, reviewOn }: ReturnHome, { plan, asAt }: RuleContext): Verdict[] {
  if (decision === 'pursued') return said(steps) ? [] : [absent(`${path}/steps`, {}, 'steps')]
  if (decision === 'not-pursued') {
    const home = mainPlans(runningPlans(plan, asAt)).find((main) => homeward.includes(main.value.plan))
    return home === undefined ? [] : [conflict(`${home.path}/plan`)]
  }
  if (reviewOn === undefined) return [judge(`${path}/reviewOn`, {}, 'undecided')]
  return reviewOn < asAt ? [judge(`${path}/reviewOn`, { reviewOn }, 'overdue')] : []
}
