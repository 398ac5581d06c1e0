import type { ParticipationRoute } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { entriesByPerson, parentsOf } from '../../facts/parents.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/participation-routes',
  title: 'How each person takes part from now on',
  requirement:
    'The care plan should say how the child, each parent and the carer take part in decisions from now on.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [
    cite('CA 1989', 's.22(4)–(5)'),
    cite('SI 2010/959', 'reg 36(1)(b)–(c)'),
    cite('DfE Children Act guidance vol 2 (2021)', 'ch 4'),
  ],
  why: 'Being heard once, when the plan is made, is not the same as being heard.',
  doesNotJudge: 'Whether people are really listened to.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how each person takes part',
    absent: 'Add how the child, each parent and the carer take part in decisions from now on',
    child: 'Add how the child takes part in decisions from now on',
    parent: 'Add how this person takes part in decisions from now on',
    anyParent: 'Add how the parents take part in decisions from now on',
    carer: 'Add how the carer takes part in decisions from now on',
    whose: 'Select the parent who takes part in this way',
    how: 'Say how they take part',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const routes = located(context.plan.participation?.routes, '/participation/routes')
    if (routes.length === 0) return absent('/participation/routes')
    const wanting = [
      ...(isUnderTwo(context.facts) ? [] : of('child', routes)),
      ...ofParents(context, routes),
      ...(hasCarer(context) ? of('carer', routes) : []),
      ...routes.filter(({ value }) => !said(value.how)).map(({ path }) => absent(`${path}/how`, {}, 'how')),
    ]
    return passUnless(wanting, '/participation/routes')
  },
})

const of = (who: 'child' | 'carer', routes: readonly Located<ParticipationRoute>[]) =>
  routes.some(({ value }) => value.who === who) ? [] : [absent('/participation/routes', {}, who)]

function ofParents({ plan, asAt }: RuleContext, routes: readonly Located<ParticipationRoute>[]): Verdict[] {
  const { recorded, reachable } = parentsOf(plan, asAt)
  const theirs = routes.filter(({ value }) => value.who === 'parent')
  if (!recorded) return theirs.length > 0 ? [] : [absent('/participation/routes', {}, 'anyParent')]
  return entriesByPerson(reachable, theirs)
    .filter(({ entries }) => entries.length === 0)
    .map(({ person, unclear }) =>
      unclear === undefined
        ? absent(person.path, { personId: person.value.id }, 'parent')
        : unknown(`${unclear.path}/personId`, {}, 'whose'),
    )
}

/** Staff of supported accommodation are not the child's carer, and a parent with whom the child lives is asked as a parent. */
const hasCarer = ({ facts }: RuleContext) => {
  const setting = placementSetting(facts.placement?.value)
  return setting === 'foster-care' || setting === 'childrens-home'
}
