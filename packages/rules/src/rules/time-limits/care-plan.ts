import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { appliedOn, type CourtCase, courtCases } from '../../facts/court-cases.ts'
import { isInCare, legalBasisOn } from '../../facts/legal-basis.ts'
import { said } from '../../facts/located.ts'
import { ownPlacements, undatedPlacements } from '../../facts/own-placements.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { readyVerdict } from '../../timetable/ready-before.ts'

export const rule = defineRule({
  id: 'time-limits/care-plan',
  also: ['t-care-plan'],
  title: 'Care plan ready in time',
  requirement:
    'The care plan must be ready before the first placement or, if that is not practicable, within 10 working days of its start.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 4(2)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who moves in before anybody has written down what for is moved without a plan.',
  doesNotJudge:
    'Whether it was really not practicable to have the plan ready before, and the time that a court set where section 31A applies. A plan made on the day of the placement counts as made before it.',
  when: timeLimits,
  messages: {
    pass: 'The care plan was ready in time',
    due: 'Have the care plan ready by {dueOn}',
    late: 'The care plan was ready on {doneOn}: it was due by {dueOn}',
    overdue: 'The care plan was not ready by {dueOn}',
    unknown: 'Enter the day on which the first care plan was ready: it was due by {dueOn}',
    noReason:
      'Say why it was not practicable to have the care plan ready before the first placement began on {from}',
    placements: 'Enter the placements, or record that there are none',
    start: 'Enter the day on which the placement began',
    legalStatus:
      'Enter the legal status of the child on {from}: without an order the care plan was due by {dueOn}',
    decidedOn:
      'Enter the day on which the care case was decided: where it had ended, the care plan was due by {dueOn}',
    courtMeanwhile:
      'Decide whether the court set the time for the care plan: a care case began before the last day, {dueOn}',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'plan',
  countedFrom: 'The first placement began',
  evaluate: ({ plan, asAt, facts, workingDays }) => {
    const { legal, state } = plan
    if (plan.placements === undefined) return unknown('/placements', {}, 'placements')
    const [first] = ownPlacements(facts)
    if (first === undefined) {
      const [undated] = undatedPlacements(plan.placements)
      return undated === undefined
        ? notApplicable('No placement has begun in this time in care')
        : unknown(`${undated}/from`, {}, 'start')
    }
    const { start, value } = first
    const reason = notJudgedOn(legal, start)
    if (reason !== undefined) return notApplicable(reason)
    if (courtSetsTime(plan, start)) {
      return notApplicable(
        'Section 31A applied when the first placement began: the court set the time for the care plan',
      )
    }
    const made = {
      start,
      workingDays: 10,
      preparedOn: state?.preparedOn,
      reason: state?.reasonNotReadyBefore,
    }
    const verdict = readyVerdict(made, { asAt, workingDays }, '/state', { placementId: value.id })
    return verdict.outcome === 'fail' ? (withoutOrder(plan, start, verdict) ?? verdict) : verdict
  },
})

/** Section 31A: there was an order, or a case in which a care order might be made. */
const courtSetsTime = (plan: CarePlanRecord, day: string) =>
  isInCare(legalBasisOn(plan.legal, day)) === true || orderOn(plan, day) || careCaseOn(plan, day)

const orderOn = ({ legal }: CarePlanRecord, day: string) =>
  (legal?.orders ?? []).some(
    ({ kind, madeOn, until, endedOn }) =>
      (kind === 'care-order' || kind === 'interim-care-order') &&
      madeOn !== undefined &&
      madeOn <= day &&
      (endedOn === undefined || endedOn > day) &&
      (until === undefined || until >= day),
  )

const careCaseOn = (plan: CarePlanRecord, day: string) =>
  courtCases(plan, 'care', day).some(({ value, pending }) => pending && appliedOn(value) !== undefined)

/** A case that had begun by a day, and of whose end only the result is on record: it may have run on that day. */
const mayHaveRun = (plan: CarePlanRecord, day: string): CourtCase | undefined =>
  courtCases(plan, 'care', day).find(
    ({ value: { result, decidedOn } }) => decidedOn === undefined && said(result),
  )

/** A late plan, where it is not settled that the limit of ten working days held to its end. */
function withoutOrder(plan: CarePlanRecord, start: string, { data }: Verdict): Verdict | undefined {
  if (legalBasisOn(plan.legal, start) === undefined) return unknown('/legal/statuses', data, 'legalStatus')
  const dueOn = String(data.dueOn)
  if (courtSetsTime(plan, dueOn)) return judge('/state/preparedOn', data, 'courtMeanwhile')
  const unsettled = mayHaveRun(plan, dueOn)
  return unsettled === undefined ? undefined : unknown(`${unsettled.path}/decidedOn`, data, 'decidedOn')
}
