import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { agencyDecidedOn, appliedOn, type CourtCase, courtCases } from '../../facts/court-cases.ts'
import { adoptionIsThePlan } from '../../facts/court-conditions.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'court/placement-order-applied-for',
  also: ['court-placement-order-due'],
  title: 'The placement order is applied for',
  requirement:
    'The authority must apply for a placement order where it is satisfied that the child ought to be placed for adoption and section 22(1) or (2) is met.',
  force: 'must',
  standing: 'read',
  citation: [cite('ACA 2002', 's.22')],
  why: 'Between the decision and the application a child waits for a family, and nothing happens.',
  doesNotJudge:
    'Whether the threshold is met for a child who is accommodated, and how soon after the decision the application is to follow.',
  when: [adoptionIsThePlan],
  messages: {
    pass: 'A placement order was applied for',
    due: 'Apply for the placement order on {dueOn}, as intended',
    absent:
      'Apply for a placement order: the agency decided on {on} that the child should be placed for adoption',
    judge:
      'Decide whether a placement order has to be applied for, as it has where the threshold of section 31(2) is met: the agency decided on {on} that the child should be placed for adoption',
    applied: 'Enter the day on which the placement order was applied for, if it was',
    decision:
      'Enter the day on which the agency decided that the child should be placed for adoption, if it has',
    legalStatus:
      'Enter the legal status of the child: it decides whether a placement order has to be applied for',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, facts, asAt }) => {
    if (facts.legalBasis === 'placement-order' || hasPlacementOrder(plan, asAt)) {
      return notApplicable('There is a placement order')
    }
    const decidedOn = agencyDecidedOn(plan, asAt)
    const cases = courtCases(plan, 'placement', asAt)
    if (cases.some((one) => isFor(one, decidedOn))) return pass('/proceedings')
    // Section 22(2) asks for the order while a care case runs, whoever has consented.
    if (!caseRuns(facts) && happenedBy(plan.permanence?.adoptionConsentOn, asAt)) {
      return notApplicable(
        'The parents consented to placement for adoption: the authority may apply, and need not',
      )
    }
    const undated = cases.find((one) => isUndated(one, decidedOn))
    return undated === undefined
      ? notApplied(decidedOn, { plan, facts, asAt })
      : unknown(`${undated.path}/submittedOn`, {}, 'applied')
  },
})

/** An application that the court has still to decide, or one that was made on the decision that stands. */
function isFor({ value, pending }: CourtCase, decidedOn: string | undefined): boolean {
  const on = appliedOn(value)
  return on !== undefined && (pending || (decidedOn !== undefined && on >= decidedOn))
}

/** One that may not have been sent. What the court decided before the agency did was another. */
const isUndated = ({ value }: CourtCase, decidedOn: string | undefined) =>
  appliedOn(value) === undefined && (value.decidedOn ?? '~') >= (decidedOn ?? '')

function notApplied(
  on: string | undefined,
  { plan, facts, asAt }: Pick<RuleContext, 'plan' | 'facts' | 'asAt'>,
): Verdict {
  const at = '/proceedings'
  if (on === undefined) return unknown(at, {}, 'decision')
  const dueOn = intendedFor(plan, asAt)
  if (dueOn !== undefined) return due(at, { on, dueOn })
  const inCare = sectionTwentyTwoTwo(facts)
  if (inCare === undefined) return unknown('/legal/statuses', { on }, 'legalStatus')
  return inCare ? absent(at, { on }) : judge(at, { on })
}

/** The first day to come for which an application is intended. */
function intendedFor({ proceedings = [] }: CarePlanRecord, asAt: string): string | undefined {
  let first: string | undefined
  for (const each of proceedings) {
    const on = each.kind === 'placement' ? appliedOn(each) : undefined
    if (on !== undefined && on > asAt) first = earlier(on, first)
  }
  return first
}

const hasPlacementOrder = ({ legal }: CarePlanRecord, asAt: string) =>
  (legal?.orders ?? []).some(
    ({ kind, madeOn, endedOn }) =>
      kind === 'placement-order' && notAfter(madeOn, asAt) && !happenedBy(endedOn, asAt),
  )

const caseRuns = ({ careCases }: CaseFacts) => careCases.some(({ pending }) => pending)

/** A care case that the court has still to decide, or a care order. */
const sectionTwentyTwoTwo = (facts: CaseFacts): boolean | undefined => (caseRuns(facts) ? true : facts.inCare)
