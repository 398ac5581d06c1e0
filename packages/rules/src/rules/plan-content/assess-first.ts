import type { Assessment, CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { isInCare, legalBasisOn } from '../../facts/legal-basis.ts'
import { byDate, located } from '../../facts/located.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'plan-content/assess-first',
  also: ['plan-assess-first'],
  title: 'Needs are assessed before the plan is made',
  requirement:
    'The authority must assess the needs of a child who is not in care before it makes the care plan.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 4(1), (3)')],
  inForce: { from: '2011-04-01' },
  why: 'A plan made before anybody has asked what the child needs is a plan for somebody else.',
  doesNotJudge: 'Whether the assessment was a good one, and whether the placement meets Part 3 of the Act.',
  when: [lookedAfter, notRemand],
  messages: {
    pass: 'The child’s needs were assessed before the plan was made',
    late: 'The needs were assessed on {completedOn}, after the plan was made on {preparedOn}',
    overdue:
      'Complete an assessment of the child’s needs, or add the one that was made: the plan was made on {preparedOn}, and none is recorded',
    unknown: 'Enter the day on which the assessment of the child’s needs was complete',
    preparedOn: 'Enter the day on which the first care plan was ready',
    earlierTime:
      'Decide whether the needs were assessed before the plan for this time in care was made: the plan is of {preparedOn}, from before it',
    legalStatus: 'Enter the legal status of the child on the day the plan was made',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt, facts }) {
    const preparedOn = happenedBy(plan.state?.preparedOn, asAt) ? plan.state.preparedOn : undefined
    if (preparedOn !== undefined && preparedOn < regulationsFrom)
      return notApplicable('The plan was made before 1 April 2011, when the regulations came into force')
    // A plan that was ready before the child became looked after was made for the status that then began.
    const { lookedAfterFrom = '' } = facts
    const madeFor = preparedOn === undefined || preparedOn >= lookedAfterFrom ? preparedOn : lookedAfterFrom
    const inCare = isInCare(legalBasisOn(plan.legal, madeFor ?? asAt))
    if (inCare === undefined) return unknown('/legal/statuses', {}, 'legalStatus')
    if (inCare) return notApplicable('The child was in care under an order when the plan was made')
    const assessments = located(plan.assessments, '/assessments').filter(({ value }) => mayBeOfNeeds(value))
    const [done] = byDate(assessments, ({ completedOn }) => completedOn).filter(({ value }) =>
      happenedBy(value.completedOn, asAt),
    )
    const undated = assessments.find(({ value }) => value.completedOn === undefined)
    if (done === undefined) {
      if (undated !== undefined) return unknown(`${undated.path}/completedOn`)
      if (plan.assessments === undefined || preparedOn === undefined) return unknown('/assessments')
      return isOfEarlierTime(plan, preparedOn, lookedAfterFrom)
        ? judge('/state/preparedOn', { preparedOn }, 'earlierTime')
        : overdue('/assessments', { preparedOn })
    }
    const { completedOn = '' } = done.value
    const path = `${done.path}/completedOn`
    if (preparedOn === undefined)
      return isReady(plan.state?.status) ? unknown('/state/preparedOn', {}, 'preparedOn') : pass(path)
    if (completedOn <= preparedOn) return pass(path)
    if (isOfEarlierTime(plan, preparedOn, lookedAfterFrom))
      return judge('/state/preparedOn', { preparedOn }, 'earlierTime')
    // One without a day may have come first.
    return undated === undefined
      ? late(path, { completedOn, preparedOn })
      : unknown(`${undated.path}/completedOn`)
  },
})

/** Whether a plan may have been made for an earlier time in care, and only revised for this one. */
const isOfEarlierTime = ({ legal }: CarePlanRecord, preparedOn: string, lookedAfterFrom: string) =>
  preparedOn < lookedAfterFrom && (legal?.earlierTimes ?? []).length > 0

/** Of what kind an assessment was need not be recorded. */
const mayBeOfNeeds = ({ kind = 'needs' }: Assessment) => kind === 'needs' || kind === 'reassessment'
const isReady = (status: string | undefined) => status === 'agreed' || status === 'superseded'
