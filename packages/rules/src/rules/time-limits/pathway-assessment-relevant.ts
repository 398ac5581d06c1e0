import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { relevant } from '../../facts/pathway-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'

const path = '/assessmentOn'

export const rule = definePathwayRule({
  id: 'time-limits/pathway-assessment-relevant',
  also: ['t-pathway-assessment-relevant'],
  title: 'Assessment of a relevant child within three months',
  requirement:
    'The assessment of a relevant child who has no pathway plan must be complete, with a written record, within three months of the day the child became relevant.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 5(2)(a), (3)')],
  why: 'A young person of 16 or 17 who has left care without a plan is on their own, and every month of it costs.',
  doesNotJudge: 'Whether the assessment was a good one, and whether there is a written record of it.',
  when: [relevant],
  messages: {
    pass: 'The assessment was complete in time',
    due: 'Complete the assessment of needs by {dueOn}',
    late: 'The assessment of needs was complete on {doneOn}: it was due by {dueOn}',
    overdue: 'Complete the assessment of needs now: it was due by {dueOn}',
    unknown: 'Enter the day on which the assessment of needs was complete: it was due by {dueOn}',
    since: 'Enter the day since which the young person has been a relevant child',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The young person became a relevant child',
  evaluate: ({ pathwayPlan: { assessmentOn, preparedOn }, asAt, facts: { entitledFrom: from } }) => {
    if (from === undefined) return unknown('/eligibilityFrom', {}, 'since')
    // An assessment of a later day is then another one, for which there is no such limit.
    if (preparedOn !== undefined && preparedOn <= from && (assessmentOn === undefined || assessmentOn > from))
      return notApplicable('The pathway plan was ready before the young person became a relevant child')
    const duty = { from, dueOn: addMonths(from, 3), doneOn: assessmentOn, kept: false }
    return dutyVerdict(duty, asAt, { path })
  },
})
