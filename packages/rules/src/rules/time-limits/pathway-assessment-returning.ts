import { addMonths, birthday } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { formerRelevant } from '../../facts/pathway-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'

const path = '/assessmentOn'

export const rule = definePathwayRule({
  id: 'time-limits/pathway-assessment-returning',
  also: ['t-pathway-assessment-returning'],
  title: 'Assessment on a return to education within three months',
  requirement:
    'The assessment of a former relevant child of 21 or over who takes up education or training again must be complete, with a written record, within three months of the day the authority was told.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 5(2)(b), (3)'), cite('CA 1989', 's.23CA')],
  why: 'A place on a course is lost when the money and the room for it come a term too late.',
  doesNotJudge:
    'Whether the assessment was a good one, and whether there is a written record of it. An assessment from before the authority was told is not taken for it. Before 21 help with a course is part of the other duties, and nobody has to tell.',
  when: [formerRelevant],
  messages: {
    pass: 'The assessment was complete in time',
    due: 'Complete the assessment for the course by {dueOn}',
    late: 'The assessment for the course was complete on {doneOn}: it was due by {dueOn}',
    overdue: 'Complete the assessment for the course now: it was due by {dueOn}',
    unknown:
      'Enter the day on which needs were assessed after the young person told of the course on {from}: that was due by {dueOn}',
    age: 'Enter the young person’s date of birth',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The authority was told of the course',
  evaluate: ({ pathwayPlan: { assessmentOn = '', returnToEducationToldOn: from, child }, asAt }) => {
    if (from === undefined || from > asAt)
      return notApplicable('No notice of a course that the young person takes or means to take is recorded')
    const { dateOfBirth } = child
    if (dateOfBirth === undefined) return unknown('/child/dateOfBirth', {}, 'age')
    if (from < birthday(dateOfBirth, 21))
      return notApplicable('The young person told of the course before 21, when nobody has to ask for help')
    const doneOn = assessmentOn >= from ? assessmentOn : undefined
    return dutyVerdict({ from, dueOn: addMonths(from, 3), doneOn, kept: false }, asAt, { path })
  },
})
