import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'

const policyFrom = '2019-07-01'

/** So many days before a child comes into care that health services may have been told of it. */
const aheadDays = 14

export const rule = defineRule({
  id: 'wirral-2019/health-told-in-48-hours',
  also: ['t-health-48h'],
  title: 'Health services told within 48 hours',
  requirement: 'Health services are told within 48 hours that a child has come into care.',
  force: 'local',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.9')],
  inForce: { from: policyFrom },
  why: 'The first health assessment waits for this message, and so does the medicine that nobody packed.',
  doesNotJudge:
    'The hours: the record has days and no times, so the second day after the child came into care still counts, and only what was late at any hour is called late. Whether the message said what it had to. The law’s own notice of a placement is another rule.',
  when: timeLimits,
  messages: {
    pass: 'Health services were told in time',
    due: 'Tell health services by {dueOn} that the child is looked after',
    late: 'Health services were told on {doneOn}: that was due by {dueOn}',
    unknown: 'Enter the day on which health services were told: that was due by {dueOn}',
    early:
      'Check the day on which health services were told: {doneOn} is long before the child came into care on {from}',
    ours: 'Enter the day on which you told health services: they have {heardOn}, and it was due by {dueOn}',
    differs:
      'Find out with health services which day is right: {toldOn} is on your side and {heardOn} on theirs, and it was due by {dueOn}',
  },
  parameters: {
    days: {
      title: 'Days after the day on which the child came into care',
      unit: 'days',
      default: 2,
      min: 1,
      max: 5,
    },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'health',
  countedFrom: 'The child became looked after',
  evaluate: ({ plan, asAt, facts }, parameter) => {
    const from = facts.lookedAfterFrom as string
    if (from < policyFrom) return notApplicable('The child came into care before this was the policy')
    const dueOn = addDays(from, parameter('days'))
    const { cliniciansToldOn, cliniciansHeardOn } = plan.health ?? {}
    const toldOn = happenedBy(cliniciansToldOn, asAt) ? cliniciansToldOn : undefined
    const heardOn = happenedBy(cliniciansHeardOn, asAt) ? cliniciansHeardOn : undefined
    const path = '/health/cliniciansToldOn'
    if (toldOn !== undefined && heardOn !== undefined && toldOn <= dueOn !== heardOn <= dueOn) {
      return judge('/health/cliniciansHeardOn', { from, dueOn, toldOn, heardOn }, 'differs')
    }
    const doneOn = toldOn ?? heardOn
    // A move that is planned may be told ahead, and not by weeks.
    if (doneOn !== undefined && doneOn < addDays(from, -aheadDays)) {
      return judge(
        toldOn === undefined ? '/health/cliniciansHeardOn' : path,
        { from, dueOn, doneOn },
        'early',
      )
    }
    // Who heard of it in time was told in time, whatever we wrote down.
    if (toldOn === undefined && heardOn !== undefined && heardOn > dueOn) {
      return unknown(path, { from, dueOn, heardOn }, 'ours')
    }
    return dutyVerdict({ from, dueOn, doneOn, kept: false }, asAt, {
      path: toldOn === undefined && heardOn !== undefined ? '/health/cliniciansHeardOn' : path,
      guidance: true,
    })
  },
})
