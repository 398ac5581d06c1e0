import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { late, pass, unknown } from '../../engine/verdicts.ts'
import {
  agencyDecidedOn,
  appliedOn,
  beforeTheCourt,
  type CourtCase,
  courtCases,
} from '../../facts/court-cases.ts'
import { placementCaseBeforeCourt } from '../../facts/court-conditions.ts'

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
  const on = value.adoptionDecisionOn ?? agencyDecidedOn(plan)
  if (on === undefined) return unknown(`${path}/adoptionDecisionOn`)
  const applied = appliedOn(value)
  if (applied === undefined) return unknown(`${path}/submittedOn`, {}, 'applied')
  return on <= applied
    ? pass(`${path}/adoptionDecisionOn`)
    : late(`${path}/adoptionDecisionOn`, { on, appliedOn: applied })
}
