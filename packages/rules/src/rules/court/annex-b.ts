import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { late, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { appliedOn, beforeTheCourt, type CourtCase, courtCases } from '../../facts/court-cases.ts'
import { placementCaseBeforeCourt } from '../../facts/court-conditions.ts'

export const rule = defineRule({
  id: 'court/annex-b',
  also: ['court-annex-b'],
  title: 'Annex B report with the application',
  requirement: 'The application for a placement order (form A50) must come with the Annex B report.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('FPR 2010', 'PD14C')],
  why: 'It is where the court meets the child, the parents and the reasons for adoption in one place.',
  doesNotJudge: 'Whether the report is complete and fair.',
  when: [placementCaseBeforeCourt],
  messages: {
    pass: 'The Annex B report came with the application',
    unknown: 'Enter the day on which the Annex B report was filed',
    late: 'File the Annex B report with the application: it is dated {on}, and the application was made on {appliedOn}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ plan, asAt }) =>
    beforeTheCourt(courtCases(plan, 'placement', asAt)).map((one) => reportOf(one, asAt)),
})

function reportOf({ value, path }: CourtCase, asAt: string): Verdict {
  const { annexBOn: on } = value
  const at = `${path}/annexBOn`
  if (on === undefined) return unknown(at)
  const applied = appliedOn(value)
  if (applied !== undefined && on > applied) return late(at, { on, appliedOn: applied })
  return happenedBy(on, asAt) ? pass(at) : unknown(at)
}
