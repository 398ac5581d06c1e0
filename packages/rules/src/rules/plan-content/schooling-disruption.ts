import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { isInKeyStage4 } from '../../facts/schooling.ts'
import { isTemporaryStay } from '../../facts/temporary-stay.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

/** The placement to which the child moved in this time in care; undefined where there was no move to which regulation 10 applies. */
function movedTo(facts: CaseFacts): Placement | undefined {
  const { firstPlacement, placement: present, plan, asAt } = facts
  if (firstPlacement === undefined || present?.path === firstPlacement.path) return undefined
  const placement = section22CPlacement({ facts })
  if (typeof placement === 'string' || placement.path === firstPlacement.path) return undefined
  const { value } = placement
  const { from = asAt } = value
  return isTemporaryStay(value) || notJudgedOn(plan.legal, from) !== undefined ? undefined : value
}

/** The child moved from another placement of this time in care, and the move disrupted schooling. */
const movedAndDisrupted: Condition = {
  holds: (facts) => {
    const placement = movedTo(facts)
    if (placement === undefined) return false
    // That a child is not in education may be what the move did: it answers only where nobody has said.
    return placement.disruptsSchooling ?? (facts.inEducation === false ? false : undefined)
  },
  otherwise: 'No move to the present placement disrupted the child’s schooling',
  missing: {
    path: '/placements',
    message: 'Say whether the move to the present placement disrupted the child’s schooling',
  },
}

const outsideKeyStage4: Condition = {
  holds: (facts) => {
    const { dateOfBirth } = facts.plan.child
    const { from = facts.asAt } = movedTo(facts) ?? {}
    return dateOfBirth === undefined ? undefined : !isInKeyStage4(dateOfBirth, from)
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
  when: [...ordinaryPlan, movedAndDisrupted, outsideKeyStage4],
  since: ({ facts }) => movedTo(facts)?.from,
  question:
    'Decide whether other arrangements for the child’s education were made that meet the child’s needs and fit the PEP',
  putRight: 'Make other arrangements for the child’s education that meet the child’s needs and fit the PEP',
})
