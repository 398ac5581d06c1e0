import type { CarePlanRecord, Placement, PlacementChoice } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { isConnectedFosterCare, placementSetting } from '../../facts/placement-setting.ts'

type Matter = keyof PlacementChoice & string

export const rule = defineRule({
  id: 'placement/why-this-one',
  title: 'Why this placement',
  requirement:
    'The plan must say why the placement was chosen: why not with parents, why not with family or friends, and how it stands to the child’s home, school, disability and area.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22C(2)–(9)')],
  inForce: { from: '2011-04-01' },
  why: 'A child will ask one day why they lived there and not with family, near school or near home.',
  doesNotJudge:
    'Whether the reasons are good ones. Brothers and sisters have a rule of their own. What only subsections (8)(a), (b), (d) and (9) ask is for a person to look at.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says why this placement was chosen',
    reason: 'Enter why this placement was chosen for the child',
    parents: 'Enter why the child cannot live with a parent or other person with parental responsibility',
    familyAndFriends: 'Enter who among family and friends was considered, and why not',
    nearHome: 'Enter whether the placement is near the child’s home, and why not if not',
    school: 'Enter whether the child’s schooling goes on undisturbed, and why not if not',
    disability: 'Enter how the placement suits the child’s disability',
    inArea: 'Enter whether the placement is in the authority’s area, and why not if not',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const choice = { value: placement.value.choice ?? {}, path: `${placement.path}/choice` }
    const fields = missingFields(choice, mattersOfLaw(context, placement.value))
    const toLookAt = mattersToLookAt(context, placement.value).filter((matter) => !said(choice.value[matter]))
    return passUnless(
      [...fields, ...toLookAt.map((matter) => unknown(`${choice.path}/${matter}`, {}, matter))],
      choice.path,
    )
  },
})

/** What the subsections that were read ask: a parent first, then family and friends. */
function mattersOfLaw({ plan }: RuleContext, placement: Placement): Matter[] {
  if (placementSetting(placement) === 'parents') return ['reason']
  const parents = parentsOf(plan)
  const noParent = parents.recorded && parents.reachable.length === 0
  return [
    'reason',
    ...(noParent ? [] : (['parents'] as const)),
    ...(isConnectedFosterCare(placement) || plan.people?.length === 0 ? [] : (['familyAndFriends'] as const)),
  ]
}

/** What subsections (8) and (9) ask of a placement that is not with a parent. */
function mattersToLookAt({ plan, facts }: RuleContext, placement: Placement): Matter[] {
  if (placementSetting(placement) === 'parents') return []
  const { inArea, distanceMiles, disruptsSchooling } = placement
  return [
    // A child who came to the country alone has no home here to be near to.
    ...(distanceMiles === undefined && plan.unaccompanied?.unaccompanied !== true
      ? (['nearHome'] as const)
      : []),
    ...(disruptsSchooling !== false && hasSchool(facts) ? (['school'] as const) : []),
    ...(isDisabled(plan) ? (['disability'] as const) : []),
    ...(inArea === true ? [] : (['inArea'] as const)),
  ]
}

const hasSchool = ({ inEducation }: CaseFacts) => inEducation !== false
const isDisabled = ({ child }: CarePlanRecord) => child.disabilities?.some((code) => code !== 'NONE') === true
