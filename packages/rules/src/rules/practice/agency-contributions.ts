import type { AgencyContribution } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, overdue, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'practice/agency-contributions',
  also: ['agency-contribution'],
  title: 'Every agency gives its part in time',
  requirement: 'Each agency that was asked for its part of the plan has given it by the day it was needed.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.8')],
  why: 'School and health know things about the child that nobody else does. Their part came late or not at all.',
  doesNotJudge: 'What an agency said, and whether every agency that knows the child was asked.',
  when: [lookedAfter],
  messages: {
    pass: 'Every agency that was asked has given its part',
    unknown: 'Enter which agencies were asked for their part of the plan, or record that none was',
    due: 'The part asked for is needed by {dueOn}',
    late: 'This part came on {receivedOn}, and was needed by {dueOn}',
    overdue: 'Ask again for this part: it was needed by {dueOn}, and there is no record that it came',
    explained: 'Decide what to do without this part: there is no record that it came, and the plan says why',
    receivedOn: 'Enter the day on which this part came',
    order: 'Check the days: this part came on {receivedOn}, before it was asked for on {askedOn}',
    neededBy: 'Enter the day by which this part is needed: there is no record that it came',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/contributions',
  evaluate: ({ plan: { contributions }, asAt }) => {
    if (contributions === undefined) return unknown('/contributions')
    const verdicts: Verdict[] = []
    let asked = false
    for (let at = 0; at < contributions.length; at++) {
      const contribution = contributions[at] as AgencyContribution
      if (!notAfter(contribution.askedOn, asAt)) continue
      asked = true
      const verdict = verdictOn(contribution, at, asAt)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return asked ? verdicts : notApplicable('No agency has been asked for its part')
  },
})

/** What is to be said of one part; nothing where it came, and not late. */
function verdictOn(
  { askedOn, neededBy: dueOn, receivedOn, content, reasonNone }: AgencyContribution,
  at: number,
  asAt: string,
): Verdict | undefined {
  if (happenedBy(receivedOn, asAt)) {
    if (askedOn !== undefined && receivedOn < askedOn) {
      return unknown(`/contributions/${at}/receivedOn`, { receivedOn, askedOn }, 'order')
    }
    return dueOn !== undefined && receivedOn > dueOn
      ? late(`/contributions/${at}/receivedOn`, { receivedOn, dueOn })
      : undefined
  }
  const path = `/contributions/${at}`
  if (receivedOn === undefined && said(content)) return unknown(`${path}/receivedOn`, {}, 'receivedOn')
  if (dueOn !== undefined && asAt <= dueOn) return due(path, { dueOn })
  if (said(reasonNone)) return judge(path, {}, 'explained')
  return dueOn === undefined ? unknown(`${path}/neededBy`, {}, 'neededBy') : overdue(path, { dueOn })
}
