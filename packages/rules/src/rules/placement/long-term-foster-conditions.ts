import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, due, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import type { Located } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'

const inForceFrom = '2015-04-01'

export const rule = defineRule({
  id: 'placement/long-term-foster-conditions',
  also: ['ltf-conditions'],
  title: 'Long-term foster placement: conditions',
  requirement:
    'Before a long-term foster placement is made, the conditions of the regulation must be met: the carer agrees to foster the child until the child leaves care.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 22B'), cite('SI 2015/495')],
  inForce: { from: inForceFrom },
  why: 'A child who is told “for good” has been given a promise. It has to be one that the carer made.',
  doesNotJudge:
    'Whether the placement is right for the child, and every condition of the regulation: its words are to be confirmed.',
  when: ordinaryPlan,
  messages: {
    pass: 'The carer agreed before the placement was designated as long-term fostering',
    due: 'Have the carer’s agreement before the placement is designated on {dueOn}',
    designatedOn: 'Enter the day on which it was agreed as a long-term foster placement',
    carerAgreedOn: 'Enter the day on which the carer agreed to foster the child until the child leaves care',
    late: 'The carer agreed on {on}, after the placement was designated on {dueOn}',
    conflict:
      'Check how long the placement is meant to last: it is long-term fostering, and not meant to last until 18',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    return isLongTerm(placement.value)
      ? conditions(placement, context.asAt)
      : notApplicable('The placement is not a long-term foster placement')
  },
})

/** By its designation, or by the code of the return; before 2015 the code was no more than a description. */
const isLongTerm = ({ type, from, approval }: Placement) =>
  approval?.longTermFostering !== undefined ||
  ((type === 'U1' || type === 'U4') && (from === undefined || from >= inForceFrom))

function conditions({ value, path }: Located<Placement>, asAt: string): Verdict | readonly Verdict[] {
  const at = `${path}/approval/longTermFostering`
  const { designatedOn, carerAgreedOn: on } = value.approval?.longTermFostering ?? {}
  if (designatedOn !== undefined && designatedOn < inForceFrom) {
    return notApplicable('The placement was designated before 1 April 2015, when the regulation began')
  }
  const agreed = happenedBy(on, asAt)
  if (designatedOn !== undefined && designatedOn > asAt && !agreed) return due(at, { dueOn: designatedOn })
  const wanting: Verdict[] = []
  if (designatedOn === undefined) wanting.push(unknown(`${at}/designatedOn`, {}, 'designatedOn'))
  if (!agreed) wanting.push(unknown(`${at}/carerAgreedOn`, {}, 'carerAgreedOn'))
  else if (designatedOn !== undefined && on > designatedOn) {
    wanting.push(late(`${at}/carerAgreedOn`, { on, dueOn: designatedOn }))
  }
  if (value.intendedUntil18 === false) wanting.push(conflict(`${path}/intendedUntil18`))
  return passUnless(wanting, at)
}
