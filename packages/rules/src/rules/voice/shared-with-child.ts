import { addDays, type Sharing } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { allOfLastDay, type Located, located, said } from '../../facts/located.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { isDraft } from '../../facts/plan-draft.ts'
import { isUnderTwo } from '../../facts/small-children.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'voice/shared-with-child',
  also: ['voice-understood'],
  title: 'Child and carer know the plan',
  requirement:
    'The plan is shared with the child and the carer in a form that they understand, with the day and what the child made of it.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.7'), cite('SI 2010/959', 'reg 6(3)')],
  why: 'Children have told councils that they did not know that they had a plan.',
  doesNotJudge: 'Whether the child understood it.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan was shared with the child and the carer, where there is one to share it with',
    unknown: 'Record how and when the plan was shared with the child and the carer',
    child: 'Share the plan with the child in a form that they understand, and enter the day',
    carer: 'Share the plan with the carer, and enter the day',
    carerBefore:
      'Check whether the present carer knows the plan: it was last shared with a carer on {sharedOn}, before the placement began on {from}',
    on: 'Enter the day on which the plan was shared',
    format: 'Say in what form the plan was shared with the child',
    understood: 'Say what the child made of the plan',
    revised:
      'Check whether the child knows what changed on {revisedOn}: the plan was last shared on {sharedOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, asAt } = context
    if (isDraft(plan)) return notApplicable('The plan is a draft: the plan that is agreed is shared')
    if (isUnderTwo(context.facts) && carersOf(context).length === 0) {
      return notApplicable('The child is under two, and there is no carer to share the plan with')
    }
    if (plan.sharing === undefined) return unknown('/sharing')
    const sharing = located(plan.sharing, '/sharing').filter(({ value }) => notAfter(value.on, asAt))
    return passUnless([...withChild(context, sharing), ...withCarer(context, sharing)], '/sharing')
  },
})

function withChild({ plan, asAt, facts }: RuleContext, sharing: readonly Located<Sharing>[]): Verdict[] {
  if (isUnderTwo(facts)) return []
  const theirs = sharing.filter(({ value }) => value.with === 'child')
  // Of one day, or without one, there may be several entries: together they say how it was shared.
  const lastDay = allOfLastDay(theirs, ({ on }) => on)
  const [last] = lastDay
  if (last === undefined) return [absent('/sharing', {}, 'child')]
  const { on } = last.value
  const revisedOn = plan.state?.revisedOn
  const anySays = (name: 'format' | 'understood') => lastDay.some(({ value }) => said(value[name]))
  return wantingOf([
    on === undefined ? unknown(`${last.path}/on`, {}, 'on') : undefined,
    anySays('format') ? undefined : absent(`${last.path}/format`, {}, 'format'),
    anySays('understood') ? undefined : absent(`${last.path}/understood`, {}, 'understood'),
    on !== undefined && happenedBy(revisedOn, asAt) && on < revisedOn
      ? judge(last.path, { revisedOn, sharedOn: on }, 'revised')
      : undefined,
  ])
}

function withCarer(context: RuleContext, sharing: readonly Located<Sharing>[]): Verdict[] {
  const carers = carersOf(context)
  if (carers.length === 0) return []
  const theirs = sharing.filter(({ value }) => carers.includes(value.with))
  const [first] = theirs
  if (first === undefined) return [absent('/sharing', {}, 'carer')]
  let sharedOn: string | undefined
  for (const { value } of theirs) if (value.on !== undefined) sharedOn = later(value.on, sharedOn)
  if (sharedOn === undefined) return [unknown(`${first.path}/on`, {}, 'on')]
  const { placements, placement } = context.facts
  const from = placement?.value.from
  // Carers who are getting ready for a child may have the plan some weeks before.
  return placements.length > 1 && from !== undefined && sharedOn < addDays(from, -readyDays)
    ? [judge('/sharing', { sharedOn, from }, 'carerBefore')]
    : []
}

/** How long before a placement its carer may have had the plan. The number is the project's own. */
const readyDays = 28

/** As whom the carer would be recorded; nobody in supported accommodation, where staff are not the child's carer. */
function carersOf({ facts }: RuleContext): readonly (string | undefined)[] {
  switch (placementSetting(facts.placement?.value)) {
    case 'foster-care':
    case 'childrens-home':
      return ['carer']
    case 'parents':
      return ['carer', 'parent']
    default:
      return []
  }
}
