import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, notApplicable, unknown } from '../../engine/verdicts.ts'
import { placementAwayFromParents } from '../../facts/away-from-parents.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { isConnectedFosterCare, placementSetting } from '../../facts/placement-setting.ts'
import { isToBegin } from '../../facts/placement-time.ts'

export const rule = defineRule({
  id: 'placement/order-of-preference',
  also: ['placement-preference'],
  title: 'Order of preference',
  requirement:
    'The child must live with a parent unless that is against the child’s welfare or not practicable, and otherwise in the most appropriate placement, a connected person who fosters being preferred.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22C(2)–(7)')],
  why: 'A child belongs with family wherever that is safe, and somebody has to have asked before strangers are found.',
  doesNotJudge:
    'Whether the answers are good reasons. The law ranks parents, and then connected foster carers; between other carers, homes and other arrangements it asks only for the most appropriate.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan answers for what the law puts before this placement',
    due: 'Answer before the placement begins for what the law puts before it',
    parents: 'Enter why the child cannot live with a parent or other person with parental responsibility',
    familyAndFriends: 'Enter who among family and friends was considered as a foster carer, and why not',
    otherOptions: 'Enter which other placements were considered, and why this one is the most appropriate',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = placementAwayFromParents(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    const { parents, familyAndFriends, otherOptions } = value.choice ?? {}
    const setting = placementSetting(value)
    const wanting: Verdict[] = []
    if (!said(parents) && !hasNoParent(context)) {
      wanting.push(absent(`${path}/choice/parents`, {}, 'parents'))
    }
    if (!said(familyAndFriends) && !isConnectedFosterCare(value) && context.plan.people?.length !== 0) {
      wanting.push(absent(`${path}/choice/familyAndFriends`, {}, 'familyAndFriends'))
    }
    if ((setting === 'childrens-home' || setting === 'other') && !said(otherOptions)) {
      wanting.push(unknown(`${path}/choice/otherOptions`, {}, 'otherOptions'))
    }
    return wanting.length > 0 && isToBegin(value, context.asAt)
      ? due(`${path}/choice`)
      : passUnless(wanting, path)
  },
})

function hasNoParent({ plan, asAt }: RuleContext): boolean {
  const { recorded, reachable } = parentsOf(plan, asAt)
  return recorded && reachable.length === 0
}
