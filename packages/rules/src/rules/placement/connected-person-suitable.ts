import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { type PlacedApproval, temporaryApprovals } from '../../facts/temporary-approvals.ts'

export const rule = defineRule({
  id: 'placement/connected-person-suitable',
  also: ['conn-temp'],
  title: 'Connected person: suitability',
  requirement:
    'Before a connected person is approved for a time, the authority must assess whether they suit, and be satisfied that the placement is the most appropriate and cannot wait for full approval.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 24, Sch 4')],
  inForce: { from: '2011-04-01' },
  why: 'A child is glad to be at Gran’s. Somebody still has to see the home and ask what Gran can manage.',
  doesNotJudge:
    'Whether the assessment looked at every matter of Schedule 4, and whether the reason is good. How long the approval lasts has rules of its own.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each connected person was assessed first, and the plan says why it could not wait',
    unknown: 'Enter the day on which the suitability of the carer and the home was assessed',
    late: 'The carer and the home were assessed on {on}, after the temporary approval began on {from}',
    absent: 'Enter why this placement is the most appropriate, and why it cannot wait for full approval',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/placements',
  evaluate: (context) => {
    const begun = temporaryApprovals(context).filter(({ value: { from = '' } }) => from <= context.asAt)
    if (begun.length === 0) return notApplicable('No connected person approved for a time is on record')
    return begun.flatMap((approval) => suitability(approval, context.asAt))
  },
})

function suitability({ value, path, placementId }: PlacedApproval, asAt: string): Verdict[] {
  const { from, reason, suitabilityAssessedOn: on } = value
  const wanting: Verdict[] = []
  if (!happenedBy(on, asAt)) wanting.push(unknown(`${path}/suitabilityAssessedOn`, { placementId }))
  else if (from !== undefined && on > from) {
    wanting.push(late(`${path}/suitabilityAssessedOn`, { placementId, on, from }))
  }
  if (!said(reason)) wanting.push(absent(`${path}/reason`, { placementId }))
  return wanting
}
