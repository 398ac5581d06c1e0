import { addDays, type CarePlanRecord } from '@open-care-plan/model'
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
  statusThen,
  unlessNotEntitled,
} from '../../facts/contact-refusals.ts'
import { isInCare, legalBasisOn } from '../../facts/legal-basis.ts'
import { said } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { type Duty, dutyVerdict } from '../../timetable/duty.ts'

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
    'Whether it was urgent. Parents, guardians and holders of parental responsibility are known to be named in section 34(1); of anybody else a person is asked. The first day is counted as one of the seven; on the eighth a person decides, as the record has no time of day. Whether the child was still in care when the seven days were over is for a person where the record does not show it. One refusal straight after another is seen only where both are recorded, and then each by itself.',
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
    eighth:
      'Decide whether the refusal of contact with {who} lasted more than seven days: it ran from {from} to {doneOn}, and the record has no time of day',
    entitled:
      'Say whether section 34(1) or an order gives contact with {who}: if so, it could not be refused after {dueOn} without an order',
    status: statusThen,
    from: 'Enter the day on which contact with {who} was refused',
    after:
      'Decide whether the child was still in care after {dueOn}: only then did contact with {who} have to go on without an order',
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

function lasting(refused: RefusedContact, { plan, asAt }: RuleContext): Verdict[] {
  const { refusal, path, who, inCareThen } = refused
  const { from, until: doneOn } = refusal
  if (from === undefined) return [unknown(`${path}/from`, { who }, 'from')]
  if (!inCareThen) return [unknown('/legal/statuses', { who, from }, 'status')]
  const dueOn = addDays(from, 6)
  const verdict = ofLastDay({ from, dueOn, doneOn, kept: false }, asAt, `${path}/until`, who)
  if (verdict.outcome === 'pass') return [verdict]
  if (verdict.outcome === 'fail' && !stillInCare(plan, dueOn)) {
    return [judge(`${path}/until`, verdict.data, 'after')]
  }
  const ordered = contactOrderOn(plan.legal, addDays(dueOn, 1)) !== undefined
  return [ordered ? judge(`${path}/until`, verdict.data, 'order') : unlessNotEntitled(verdict, refused)]
}

/**
 * Whether the record shows that section 34 still bound the authority when the seven days were over: on the eighth day and the
 * ninth, as they can end on the eighth. A placement order takes its place.
 */
const stillInCare = ({ legal }: CarePlanRecord, dueOn: string): boolean =>
  [1, 2].every((days) => {
    const basis = legalBasisOn(legal, addDays(dueOn, days))
    return isInCare(basis) === true && basis !== 'placement-order'
  })

function ofLastDay(duty: Duty, asAt: string, path: string, who: string): Verdict {
  const { from, dueOn, doneOn } = duty
  if (doneOn !== undefined && doneOn > dueOn) {
    if (doneOn === addDays(dueOn, 1)) return judge(path, { who, from, dueOn, doneOn }, 'eighth')
    if (asAt <= dueOn) return conflict(path, { who, from, dueOn })
  }
  // The coronavirus regulations left the Act as it was, like guidance.
  return dutyVerdict(duty, asAt, { path, data: { who }, guidance: true })
}
