import type { WorkingDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type FormalDispute, formalDisputes, isSettledFirst } from '../../facts/formal-disputes.ts'

export const rule = defineRule({
  id: 'review-iro/cafcass-considered',
  also: ['iro-cafcass-consider'],
  title: 'The IRO considers referral to Cafcass',
  requirement:
    'The IRO must consider a referral to Cafcass where the authority has significantly failed in the plan, a review or what a review decided, senior managers were told, and it was not put right in reasonable time.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 45(3)'), cite('CA 1989', 's.25B(3)')],
  inForce: { from: '2011-04-01' },
  why: 'When an authority does not put right what it does wrong, a child cannot go to court alone.',
  doesNotJudge:
    'Whether the failure was significant, what time is reasonable (the 20 working days that guidance gives a dispute are waited for), and whether a dispute that is settled by now was referred while it was open.',
  when: ordinaryPlan,
  messages: {
    pass: 'Every formal dispute is settled, or referral to Cafcass was considered',
    due: 'Consider a referral to Cafcass if the dispute that became formal on {from} is not settled by {dueOn}',
    unknown:
      'Consider a referral to Cafcass, and enter the day: nothing shows that the dispute that became formal on {from} was settled by {dueOn}',
    disputes: 'Enter what the IRO has raised with managers, or record that there was nothing',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/disputes',
  evaluate: (context) => {
    if (context.plan.disputes === undefined) return unknown('/disputes', {}, 'disputes')
    const disputes = formalDisputes(context)
    return disputes.length === 0
      ? notApplicable('The IRO has raised nothing formally in this time in care')
      : disputes.map((dispute) => ofDispute(dispute, context.asAt, context.workingDays))
  },
})

function ofDispute(dispute: FormalDispute, asAt: string, workingDays: WorkingDays): Verdict {
  const { value, path, formalOn } = dispute
  const { settledOn, cafcassConsideredOn, cafcassReferredOn } = value
  const considered = happenedBy(cafcassConsideredOn, asAt) || happenedBy(cafcassReferredOn, asAt)
  const settled = happenedBy(settledOn, asAt) && !isSettledFirst(dispute)
  if (considered || settled) return pass(path)
  const data = { from: formalOn, dueOn: workingDays.add(formalOn, 20) }
  return (asAt <= data.dueOn ? due : unknown)(`${path}/cafcassConsideredOn`, data)
}
