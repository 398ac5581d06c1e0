import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { late, pass, unknown } from '../../engine/verdicts.ts'
import { appliedOn, beforeTheCourt, type CourtCase, courtCases } from '../../facts/court-cases.ts'
import { placementCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { located } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/agency-decision-first',
  also: ['court-adm-before-application'],
  title: 'The agency decides before the court is asked',
  requirement:
    'The agency’s decision maker must have decided on placement for adoption before the placement order is applied for.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2005/389')],
  why: 'A court is not to be asked for adoption before the one who answers for it has read everything and decided.',
  doesNotJudge:
    'Whether the decision was made on a full child’s permanence report. A decision of the day of the application counts as made before it.',
  when: [placementCaseBeforeCourt],
  messages: {
    pass: 'The agency decided before the application was made',
    unknown: 'Enter the day on which the agency decided that the child should be placed for adoption',
    applied: 'Enter the day on which the placement order was applied for',
    late: 'Check the dates: the agency decided on {on}, after the application of {appliedOn}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ plan, asAt }) =>
    beforeTheCourt(courtCases(plan, 'placement', asAt)).map((one) => decidedFirst(one, plan)),
})

function decidedFirst({ value, path }: CourtCase, plan: CarePlanRecord): Verdict {
  const applied = appliedOn(value)
  const decision = decisionFor({ value, path }, plan, applied)
  if (decision === undefined) return unknown(`${path}/adoptionDecisionOn`)
  if (applied === undefined) return unknown(`${path}/submittedOn`, {}, 'applied')
  const { on, at } = decision
  return on <= applied ? pass(at) : late(at, { on, appliedOn: applied })
}

interface Decision {
  readonly on: string
  readonly at: string
}

/**
 * The decision that stands with the application; else the first that stands with another kind of case. One of before an earlier
 * application for a placement order was the ground of that.
 */
function decisionFor(
  { value, path }: Pick<CourtCase, 'value' | 'path'>,
  { proceedings = [] }: CarePlanRecord,
  applied = '~',
): Decision | undefined {
  const { adoptionDecisionOn: own } = value
  if (own !== undefined) return { on: own, at: `${path}/adoptionDecisionOn` }
  const earlier = proceedings
    .filter((each) => each.kind === 'placement' && each !== value)
    .flatMap((each) => appliedOn(each) ?? [])
    .filter((on) => on < applied)
  const elsewhere = located(proceedings, '/proceedings').flatMap(
    ({ value: each, path: place }): Decision[] => {
      const on = each.adoptionDecisionOn
      return on === undefined || each.kind === 'placement' || earlier.some((day) => on <= day)
        ? []
        : [{ on, at: `${place}/adoptionDecisionOn` }]
    },
  )
  return elsewhere.sort((a, b) => (a.on < b.on ? -1 : 1))[0]
}
