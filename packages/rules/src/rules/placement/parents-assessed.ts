import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { doneBefore } from '../../engine/done-before.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { due, notApplicable } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { inCare, ordinaryPlan, placedWithParents } from '../../facts/conditions.ts'
import { beforePlacing } from '../../facts/home-already.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/parents-assessed',
  also: ['pwp-assess'],
  title: 'Assess before placing with a parent',
  requirement:
    'Before a child in care is placed with a parent, the authority must assess the parent, the home and every adult in it, and review the child’s case.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 17, Sch 3'), cite('SI 2010/959', 'reg 15(2)')],
  inForce: { from: '2011-04-01' },
  why: 'Going home has to be safe this time. A return that breaks down hurts more than waiting for it.',
  doesNotJudge: 'Whether every adult in the home was assessed, and whether the assessment is sound.',
  when: [...ordinaryPlan, placedWithParents, inCare],
  messages: {
    pass: 'The parent and the home were assessed and the case was reviewed before the placement began',
    due: 'Assess the parent, the home and every adult in it, and review the case, before the placement begins',
    assessedOn: 'Enter the day the assessment of the parent and the home was complete',
    assessedOnLate: 'The assessment was complete on {on}, after the placement began on {dueOn}',
    reviewedOn: 'Enter the day the child’s case was reviewed before the placement',
    reviewedOnLate: 'The child’s case was reviewed on {on}, after the placement began on {dueOn}',
    assessedOnAtHome:
      'Decide whether the child was living there already when care began on {dueOn}: the assessment was complete on {on}',
    reviewedOnAtHome:
      'Decide whether the child was living there already when care began on {dueOn}: the case was reviewed on {on}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { asAt } = context
    const { approval } = placement.value
    const record = approval?.withParents ?? {}
    if (record.beforeAssessment === true) {
      return notApplicable(
        'The child was placed before the assessment, under regulation 19, whose time limits have rules of their own',
      )
    }
    const path = `${placement.path}/approval/withParents`
    if (!hasBegun(placement.value, asAt)) {
      const done = happenedBy(record.assessedOn, asAt) && happenedBy(record.reviewedOn, asAt)
      return done ? passUnless([], path) : due(path)
    }
    const { dueOn, said } = beforePlacing(placement.value, context.facts)
    const done = doneBefore({ value: record, path }, ['assessedOn', 'reviewedOn'], dueOn, asAt)
    return passUnless(said(done), path)
  },
})
