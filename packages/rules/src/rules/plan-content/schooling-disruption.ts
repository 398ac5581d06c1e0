import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'
import { isInKeyStage4 } from '../../facts/schooling.ts'

/** The child moved from another placement of this time in care, and the move disrupted schooling. */
const movedAndDisrupted: Condition = {
  holds: ({ placement, firstPlacement, inEducation }) => {
    if (placement === undefined || firstPlacement === undefined) return false
    if (placement.path === firstPlacement.path || inEducation === false) return false
    return placement.value.disruptsSchooling
  },
  otherwise: 'No move to the present placement disrupted the child’s schooling',
  missing: {
    path: '/placements',
    message: 'Say whether the move to the present placement disrupted the child’s schooling',
  },
}

const outsideKeyStage4: Condition = {
  holds: ({ plan, placement, asAt }) => {
    const { dateOfBirth } = plan.child
    return dateOfBirth === undefined ? undefined : !isInKeyStage4(dateOfBirth, placement?.value.from ?? asAt)
  },
  otherwise: 'The move fell in key stage 4, for which there is a rule of its own',
  missing: { path: '/child/dateOfBirth', message: 'Enter the child’s date of birth' },
}

export const rule = defineQuestion({
  id: 'plan-content/schooling-disruption',
  also: ['plan-other-school-disruption'],
  title: 'Other disruption of schooling',
  requirement:
    'Where a change of placement disrupts schooling outside key stage 4, other arrangements for education that meet the child’s needs and fit the PEP must be made.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 10(4)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who waits weeks for a school place loses friends, lessons and the shape of the day.',
  doesNotJudge: 'Anything but whether a person has answered, and when.',
  when: [...ordinaryPlan, movedAndDisrupted, inEducation, outsideKeyStage4],
  question:
    'Decide whether other arrangements for the child’s education were made that meet the child’s needs and fit the PEP',
  putRight: 'Make other arrangements for the child’s education that meet the child’s needs and fit the PEP',
})
