import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { isOutOfArea } from '../../facts/out-of-area.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/outside-england-and-wales',
  also: ['ooa-outside-ew'],
  title: 'Outside England and Wales',
  requirement:
    'A placement outside England and Wales must meet the conditions of its own regulation: approval, and supervision that the plan sets out.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 12')],
  inForce: { from: '2011-04-01' },
  why: 'In another country the law that protects the child here does not reach. Somebody has to go and see.',
  doesNotJudge:
    'What the conditions are in full: the words of the regulation are to be confirmed. It looks for the court’s approval, for a child in care, and for how the placement is supervised.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says who approved the placement outside England and Wales, and how it is supervised',
    due: 'Have the court approve the arrangement before the child goes to live outside England and Wales',
    where: 'Enter where the placement is: the local authority in England, or the country',
    supervision: 'Enter how the authority supervises the placement outside England and Wales',
    courtApprovedOn:
      'Enter the day on which the court approved the arrangement for the child to live outside England and Wales',
    courtLate: 'The court approved the arrangement on {on}, after the placement began on {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { country, localAuthority } = placement.value
    if (country === 'SCO' || country === 'NIR' || country === 'NUK') return conditions(placement, context)
    if (country === 'CON') return unknown(`${placement.path}/country`, {}, 'where')
    const somewhereElse =
      country === undefined && localAuthority === undefined && isOutOfArea(placement.value, context.plan)
    return somewhereElse === true
      ? unknown(`${placement.path}/localAuthority`, {}, 'where')
      : notApplicable('Nothing says that the placement is outside England and Wales')
  },
})

function conditions(
  { value, path }: Located<Placement>,
  { facts, asAt }: RuleContext,
): Verdict | readonly Verdict[] {
  const at = `${path}/approval/outOfArea`
  const { courtApprovedOn: on, supervision } = value.approval?.outOfArea ?? {}
  const wanting: Verdict[] = said(supervision) ? [] : [absent(`${at}/supervision`, {}, 'supervision')]
  if (facts.inCare === true) {
    const dueOn = value.from
    if (!happenedBy(on, asAt)) {
      if (!hasBegun(value, asAt)) return due(at)
      wanting.push(unknown(`${at}/courtApprovedOn`, {}, 'courtApprovedOn'))
    } else if (dueOn !== undefined && on > dueOn) {
      wanting.push(late(`${at}/courtApprovedOn`, { on, dueOn }, 'courtLate'))
    }
  }
  return passUnless(wanting, at)
}
