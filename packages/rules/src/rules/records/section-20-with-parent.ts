import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { conflict, notApplicable, pass } from '../../engine/verdicts.ts'
import { lookedAfter, underSection20 } from '../../facts/conditions.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'records/section-20-with-parent',
  title: 'Section 20 ends when the child goes home',
  requirement:
    'The record does not show a child as accommodated under section 20 who lives with a parent: such a child is not looked after.',
  force: 'practice',
  standing: 'secondary',
  citation: [
    cite('SI 2010/959', 'reg 15(1)'),
    cite('Department for Education', 'children looked after return (SSDA903), check 378'),
  ],
  why: 'A child who is home again has a right to a family that nobody reviews, or else to the protection of an order.',
  doesNotJudge:
    'Which of the two is wrong, the status or the placement. The rules on placing a child with a parent speak only of a child in care.',
  when: [lookedAfter, underSection20],
  messages: {
    pass: 'The child is accommodated under section 20, and does not live with a parent',
    conflict:
      'Check the legal status and the placement: a child who lives with a parent is not accommodated under section 20',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    return placementSetting(value) === 'parents' && hasBegun(value, context.asAt)
      ? conflict(path)
      : pass(path)
  },
})
