import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { type BrotherOrSister, brothersAndSisters, isLookedAfter } from '../../facts/brothers-and-sisters.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'siblings/together',
  also: ['siblings-together'],
  title: 'Brothers and sisters placed together',
  requirement:
    'So far as is reasonably practicable, the placement must let the child live with a brother or sister whom the authority also looks after; where they live apart, the plan says why.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.22C(8)(c)')],
  why: 'Children who lose their home should not lose each other as well without a reason that they can be told.',
  doesNotJudge: 'Whether the reason is good, and whether enough was tried.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child lives with the brothers and sisters who are looked after, or the plan says why not',
    list: 'Add the child’s brothers and sisters, or that there are none',
    unknown: 'Enter which brothers and sisters are looked after, and whether they live with the child',
    absent: 'Enter why the child does not live with {who}, and what was tried',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { plan, asAt } = context
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    if (placementSetting(placement.value) === 'parents')
      return notApplicable('The child is placed with a parent')
    if (plan.siblings?.length === 0) return notApplicable('The child has no brothers or sisters', '/siblings')
    const all = brothersAndSisters(plan, asAt)
    if (all.length === 0) return unknown('/siblings', {}, 'list')
    const known = all.filter((one) => isKnown(one, asAt))
    const ours = known.filter((one) => isOurs(one, context))
    const apart = said(placement.value.choice?.brothersAndSisters) ? [] : ours.filter(isApartWithoutReason)
    const wanting = wantingOf([
      known.length < all.length ? unknown('/siblings') : undefined,
      apart.map(({ path, who }) => absent(`${path}/reasonApart`, { who })),
    ])
    return ours.length === 0 && wanting.length === 0
      ? notApplicable('The authority looks after no brother or sister of the child')
      : passUnless(wanting, '/siblings')
  },
})

/** Whether the record says what decides it: looked after or not, and if so whether they live with the child. */
function isKnown(one: BrotherOrSister, asAt: string): boolean {
  const lookedAfter = isLookedAfter(one, asAt)
  return lookedAfter === false || (lookedAfter === true && one.sibling?.livesWithChild !== undefined)
}

/** Looked after by the authority that looks after the child, or by one that is not named. */
function isOurs(one: BrotherOrSister, { plan, asAt }: RuleContext): boolean {
  const theirs = one.sibling?.accommodatedBy
  const ours = plan.child.localAuthority
  const elsewhere = theirs !== undefined && ours !== undefined && theirs !== ours
  return isLookedAfter(one, asAt) === true && !elsewhere
}

const isApartWithoutReason = ({ sibling }: BrotherOrSister) =>
  sibling?.livesWithChild === false && !saysWhy(sibling.reasonApart)
