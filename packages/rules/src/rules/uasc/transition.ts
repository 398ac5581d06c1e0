import { birthday, type UnaccompaniedChild } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/transition',
  also: ['uasc-transition'],
  title: 'A plan for each answer',
  requirement:
    'The plan should say what happens if the child may stay, may stay for a time, or has to return, and see to it that leave is renewed before 18.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'At 18 the law treats the young person as an adult. What was not planned by then is often lost.',
  doesNotJudge: 'Whether the plans are real ones, and whether the answer is right.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The plan says what happens with each answer, and when leave is renewed',
    absent: 'Add what happens if the child may stay, may stay for a time, or is refused',
    dateOfBirth: 'Enter the date of birth: it decides whether leave runs out before 18',
    renewal: 'Enter the day on which leave is to be renewed, no later than {dueOn}',
    unknown: 'Enter the day on which renewal was asked for: leave ran out on {dueOn}',
    tooLate: 'Plan the renewal for {dueOn} or before, when leave runs out, and not for {on}',
    late: 'Renewal was asked for on {on}, after leave ran out on {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { unaccompanied = {} } = context.plan
    if (unaccompanied.indefiniteLeave === true) {
      return notApplicable('The child has indefinite leave to remain')
    }
    return passUnless(
      [
        said(unaccompanied.transition) ? undefined : absent('/unaccompanied/transition'),
        ofRenewal(context, unaccompanied),
      ],
      '/unaccompanied/transition',
    )
  },
})

function ofRenewal({ plan, asAt }: RuleContext, immigration: UnaccompaniedChild): Verdict[] {
  const { leaveUntil: dueOn, leaveRenewalOn: on } = immigration
  if (dueOn === undefined) return []
  const { dateOfBirth } = plan.child
  if (dateOfBirth === undefined) return [unknown('/child/dateOfBirth', {}, 'dateOfBirth')]
  if (dueOn >= birthday(dateOfBirth, 18)) return []
  const path = '/unaccompanied/leaveRenewalOn'
  if (on === undefined) {
    return asAt <= dueOn ? [absent(path, { dueOn }, 'renewal')] : [unknown(path, { dueOn })]
  }
  if (on <= dueOn) return []
  return on <= asAt ? [late(path, { on, dueOn })] : [conflict(path, { on, dueOn }, 'tooLate')]
}
