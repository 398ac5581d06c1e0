import type { IroDispute } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type FormalDispute, formalDisputes, isSettledFirst } from '../../facts/formal-disputes.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'review-iro/dispute-resolved',
  also: ['iro-dispute'],
  title: 'Disputes of the IRO settled in time',
  requirement:
    'A dispute that the IRO has raised formally should be settled within 20 working days over all its stages, after it was first raised informally and that was recorded.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('IRO Handbook 2010', 'ch 6')],
  why: 'While grown-ups argue about what a child should have, the child goes without.',
  doesNotJudge:
    'The time for each stage, which differs from place to place; how long an informal stage may last; and whether what was settled is good for the child.',
  when: ordinaryPlan,
  messages: {
    pass: 'Every formal dispute was settled in time',
    due: 'Settle the dispute that became formal on {from} by {dueOn}',
    late: 'The dispute that became formal on {from} was settled on {doneOn}: that was due by {dueOn}',
    overdue: 'Settle the dispute that became formal on {from} now: that was due by {dueOn}',
    unknown: 'Enter what the IRO has raised with managers, or record that there was nothing',
    undated: 'Enter the day on which the IRO first raised this',
    informal: 'Enter the day on which the IRO first raised this informally: it became formal on {from}',
    settled: 'Check the days: it was settled on {settledOn}, before it became formal on {from}',
    conflict: 'Check the days: it was raised informally on {raisedOn}, after it became formal on {from}',
    escalated:
      'Add the dispute: at the review of {on} the IRO had raised a matter formally, and the record has none of that time',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'iro',
  countedFrom: 'The dispute became formal',
  gatherAt: '/disputes',
  evaluate: (context) => {
    const { disputes } = context.plan
    if (disputes === undefined) return unknown('/disputes')
    const verdicts = [
      ...ofEscalated(context),
      ...ofUndated(context),
      ...formalDisputes(context).flatMap((each) => ofDispute(each, context)),
    ]
    return verdicts.length > 0
      ? verdicts
      : notApplicable(
          disputes.length === 0
            ? 'The IRO has raised nothing with managers'
            : 'The IRO has raised nothing formally in this time in care',
        )
  },
})

/** At the last review the IRO had raised a matter formally: one that was settled before then is another. */
function ofEscalated({ plan: { disputes = [] }, facts }: RuleContext): Verdict[] {
  const last = facts.reviews.at(-1)?.value
  if (last?.iroView?.view !== 'escalated') return []
  const on = last.heldOn as string
  const since = earlier(on, last.iroView.on)
  const isOfThen = ({ settledOn, formalOn = '' }: IroDispute) =>
    settledOn === undefined || settledOn >= since || formalOn >= since
  return disputes.some(isOfThen) ? [] : [conflict('/disputes', { on }, 'escalated')]
}

const ofUndated = ({ plan }: RuleContext): Verdict[] =>
  (plan.disputes ?? []).flatMap(({ raisedOn, formalOn }, at) =>
    raisedOn === undefined && formalOn === undefined
      ? [unknown(`/disputes/${at}/raisedOn`, {}, 'undated')]
      : [],
  )

function ofDispute(dispute: FormalDispute, { asAt, workingDays }: RuleContext): Verdict[] {
  const { value, path, formalOn: from } = dispute
  const { raisedOn, settledOn } = value
  if (isSettledFirst(dispute))
    return [conflict(`${path}/settledOn`, { from, settledOn: settledOn as string }, 'settled')]
  const duty = { from, dueOn: workingDays.add(from, 20), doneOn: settledOn, kept: true }
  const verdict = dutyVerdict(duty, asAt, { path: `${path}/settledOn`, guidance: true })
  if (raisedOn === undefined) return [unknown(`${path}/raisedOn`, { from }, 'informal'), verdict]
  return raisedOn > from ? [conflict(`${path}/raisedOn`, { from, raisedOn }), verdict] : [verdict]
}
