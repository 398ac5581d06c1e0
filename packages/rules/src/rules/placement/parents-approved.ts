import type { PlacementWithParents } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { doneBefore } from '../../engine/done-before.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { inCare, ordinaryPlan, placedWithParents } from '../../facts/conditions.ts'
import { beforePlacing } from '../../facts/home-already.ts'
import { said } from '../../facts/located.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'placement/parents-approved',
  also: ['pwp-approve'],
  title: 'Placing with a parent approved',
  requirement:
    'Before a child in care is placed with a parent, the nominated officer must approve it, with the placement plan ready.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 18'), cite('SI 2010/959', 'reg 15(2)')],
  inForce: { from: '2011-04-01' },
  why: 'Somebody who does not know the family looks once more before the child goes home.',
  doesNotJudge: 'Whether the officer was the right one, and what the approval rested on.',
  when: [...ordinaryPlan, placedWithParents, inCare],
  messages: {
    pass: 'The nominated officer approved the placement before it began',
    due: 'Have the placement approved by the nominated officer before it begins',
    approvedOn: 'Enter the day the nominated officer approved the placement',
    approvedOnLate: 'The placement was approved on {on}, after it began on {dueOn}',
    approvedTooSoon:
      'Decide whether the approval stands: it was given on {on}, before what it rests on was complete on {doneOn}',
    ended: 'End the placement, or enter the day it ended: it was decided that it does not go on',
    approvedBy: 'Enter the nominated officer who approved the placement',
    planLate: 'The placement plan was ready on {on}, after the placement began on {dueOn}',
    approvedOnAtHome:
      'Decide whether the child was living there already when care began on {dueOn}: the placement was approved on {on}',
    planAtHome:
      'Decide whether the child was living there already when care began on {dueOn}: the placement plan was ready on {on}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { asAt } = context
    const { approval, plan } = placement.value
    const record = approval?.withParents ?? {}
    if (record.beforeAssessment === true) {
      return notApplicable(
        'The child was placed before the assessment, under regulation 19, whose time limits have rules of their own',
      )
    }
    const path = `${placement.path}/approval/withParents`
    const unfounded = approvedTooSoon(record, path)
    if (!hasBegun(placement.value, asAt)) {
      return happenedBy(record.approvedOn, asAt) ? passUnless([unfounded], path) : due(path)
    }
    const { dueOn, said: asSaid } = beforePlacing(placement.value, context.facts)
    return passUnless(
      [
        asSaid(doneBefore({ value: record, path }, ['approvedOn'], dueOn, asAt)),
        unfounded,
        record.decision === 'ended' && placement.value.to === undefined
          ? judge(`${placement.path}/to`, {}, 'ended')
          : undefined,
        said(record.approvedBy) ? undefined : unknown(`${path}/approvedBy`, {}, 'approvedBy'),
        asSaid(planReadyLate(plan?.preparedOn, dueOn, `${placement.path}/plan/preparedOn`)),
      ],
      path,
    )
  },
})

/** The officer has to be satisfied of the assessment and of the review of the case, and so they come first. */
function approvedTooSoon(
  { approvedOn: on, assessedOn, reviewedOn }: PlacementWithParents,
  path: string,
): Verdict | undefined {
  const doneOn = assessedOn === undefined ? reviewedOn : later(assessedOn, reviewedOn)
  return on !== undefined && doneOn !== undefined && on < doneOn
    ? judge(`${path}/approvedOn`, { on, doneOn }, 'approvedTooSoon')
    : undefined
}

/** That it has no date at all is for the rule on the time limit of placement plans. */
const planReadyLate = (on: string | undefined, dueOn: string, path: string): Verdict[] =>
  on !== undefined && on > dueOn ? [late(path, { on, dueOn }, 'planLate')] : []
