import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { contactOrderOn } from '../../facts/contact-orders.ts'
import {
  contactRefused,
  noRefusalInCare,
  type RefusedContact,
  refusedContact,
} from '../../facts/contact-refusals.ts'
import { said } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'time-limits/contact-refusal',
  also: ['t-contact-refusal'],
  title: 'Contact refused without an order for seven days at most',
  requirement:
    'The authority must not refuse contact that section 34(1) gives, without an order, unless it is urgent and for no more than seven days.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.34(6)')],
  why: 'To keep a child from a parent for longer is a decision for a court, before which both can speak.',
  doesNotJudge:
    'Whether it was urgent, and whether the person is one whom section 34(1) names. The first day is counted as one of the seven. One refusal straight after another is seen only where both are recorded, and then each by itself.',
  when: [contactRefused, ...timeLimits],
  messages: {
    pass: 'Contact was refused for seven days at most, and the record says why',
    due: 'Let contact with {who} go on after {dueOn}, or have an order of the court by then',
    late: 'Contact with {who} was refused from {from} to {doneOn}: without an order the last day could be {dueOn}',
    overdue:
      'Let contact with {who} go on now, or ask the court: without an order the last day of the refusal was {dueOn}',
    unknown: 'Enter the last day on which contact with {who} was refused: it could be {dueOn} at most',
    conflict: 'Shorten the refusal of contact with {who}, or ask the court: it cannot last beyond {dueOn}',
    order: 'Decide whether the order in force allows contact with {who} to be refused after {dueOn}',
    from: 'Enter the day on which contact with {who} was refused',
    reason: 'Enter why it was urgent to refuse contact with {who}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'contact',
  countedFrom: 'Contact was refused',
  gatherAt: '/contact',
  evaluate: (context) => {
    const refused = refusedContact(context)
    return refused.length === 0
      ? notApplicable(noRefusalInCare)
      : refused.flatMap((one) => [...lasting(one, context), ...why(one)])
  },
})

const why = ({ refusal: { reason, from }, path, who }: RefusedContact): Verdict[] =>
  said(reason) ? [] : [unknown(`${path}/reason`, from === undefined ? { who } : { who, from }, 'reason')]

function lasting({ refusal, path, who }: RefusedContact, { plan, asAt }: RuleContext): Verdict[] {
  const { from, until: doneOn } = refusal
  if (from === undefined) return [unknown(`${path}/from`, { who }, 'from')]
  const dueOn = addDays(from, 6)
  const at = `${path}/until`
  // The coronavirus regulations left the Act as it was, like guidance.
  const places = { path: at, data: { who }, guidance: true }
  const isTooLong = doneOn !== undefined && doneOn > dueOn
  const verdict =
    isTooLong && asAt <= dueOn
      ? conflict(at, { who, from, dueOn })
      : dutyVerdict({ from, dueOn, doneOn, kept: false }, asAt, places)
  if (verdict.outcome === 'pass') return [verdict]
  const ordered = contactOrderOn(plan.legal, addDays(dueOn, 1)) !== undefined
  return [ordered ? judge(at, verdict.data, 'order') : verdict]
}
