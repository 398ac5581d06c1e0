import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { hasBegun, type PlanOfPlacement, placementPlan } from '../../facts/placement-plan.ts'
import { placementNotJudged, placementStart } from '../../facts/placement-time.ts'
import { isUnderTwo } from '../../facts/small-children.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'placement/views-iro-told',
  also: ['pp-views-iro-told'],
  title: 'Child’s wishes and the IRO before placing',
  requirement:
    'Before the child is placed, the child’s wishes must be heard and weighed, and the IRO must be told.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(1)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'Asked beforehand, a child can say what would make the move bearable. Asked afterwards, only what was not.',
  doesNotJudge:
    'What weight the wishes had, and whether it was practicable to ask in an emergency. Where the child lived there before care began, the day on which it began counts. A placement that began on remand, in short breaks or before the regulations is passed over.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child’s wishes were looked to and the IRO was told before the placement began',
    due: 'Hear the child’s wishes and tell the IRO before the placement begins',
    wishes: 'Enter the day the child’s wishes about the placement were heard, or why they could not be',
    wishesLate: 'The child’s wishes were heard on {on}, after the placement began on {dueOn}',
    iro: 'Enter the day the IRO was told of the placement',
    iroLate: 'The IRO was told on {on}, after the placement began on {dueOn}',
    wishesEmergency:
      'Say why the child’s wishes could not be heard sooner than {on}: the placement was made in an emergency on {dueOn}',
    iroEmergency:
      'Say why the IRO could not be told sooner than {on}: the placement began on {dueOn}, in an emergency or before there was an IRO',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { asAt } = context
    const { childsWishesOn, iroToldOn } = placed.value
    if (!hasBegun(placed.placement.value, asAt)) {
      const done = happenedBy(childsWishesOn, asAt) && happenedBy(iroToldOn, asAt)
      return done ? passUnless([], placed.path) : due(placed.path)
    }
    const passedOver = placementNotJudged(placed.placement.value, context)
    if (passedOver !== undefined) return notApplicable(passedOver)
    const dueOn = placementStart(placed.placement.value, context.facts)
    return passUnless(
      [...aboutWishes(context, placed, dueOn), ...aboutIro(context, placed, dueOn)].map((verdict) =>
        unlessRelaxed(verdict, dueOn),
      ),
      placed.path,
    )
  },
})

function aboutWishes(
  { facts, asAt }: RuleContext,
  { value, path, placement }: PlanOfPlacement,
  dueOn: string,
): Verdict[] {
  const { childsWishesOn: on, childsWishes } = value
  const at = `${path}/childsWishesOn`
  const { emergency } = placement.value
  if (!happenedBy(on, asAt)) {
    // A child under two cannot be asked: what is written instead of a day is enough.
    return isUnderTwo(facts) && said(childsWishes) ? [] : [unknown(at, {}, 'wishes')]
  }
  if (on <= dueOn) return []
  return emergency === true
    ? [judge(at, { on, dueOn }, 'wishesEmergency')]
    : [late(at, { on, dueOn }, 'wishesLate')]
}

function aboutIro(
  { plan, asAt }: RuleContext,
  { value: { iroToldOn: on }, path, placement }: PlanOfPlacement,
  dueOn: string,
): Verdict[] {
  const at = `${path}/iroToldOn`
  const { emergency } = placement.value
  if (!happenedBy(on, asAt)) return [unknown(at, {}, 'iro')]
  if (on <= dueOn) return []
  const { appointedOn, former } = plan.iro ?? {}
  const noIroYet = appointedOn !== undefined && appointedOn > dueOn && (former ?? []).length === 0
  return emergency === true || noIroYet
    ? [judge(at, { on, dueOn }, 'iroEmergency')]
    : [late(at, { on, dueOn }, 'iroLate')]
}
