import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { beforeReviews } from '../../timetable/before-review.ts'

export const rule = defineRule({
  id: 'time-limits/review-reports',
  also: ['t-review-reports-3d'],
  title: 'Reports ready before each review',
  requirement: 'The reports for a review should be available at least 3 days before it.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010')],
  why: 'A child and parents who see what is written about them only at the table cannot answer it.',
  doesNotJudge:
    'Whether everybody had the reports, and whether they are fair. A review that came so soon that there was no time is left out. Of several past reviews without the date only the last is asked about.',
  when: timeLimits,
  messages: {
    pass: 'The reports were ready in time before each review',
    due: 'Have the reports for the review of {from} ready by {dueOn}',
    late: 'The reports for the review of {from} were ready on {doneOn}: they were due by {dueOn}',
    overdue: 'Have the reports for the review of {from} ready now: they were due by {dueOn}',
    unknown: 'Enter when the reports for the review of {from} were ready: they were due by {dueOn}',
    old: 'Check when the reports for the review of {from} were ready: {doneOn} is before the review of {heldOn}',
    early:
      'Decide whether the reports could have been ready by {dueOn}: the review of {from} was called early, and nothing says when',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  parameters: {
    daysBefore: {
      title: 'How long before a review the reports are ready',
      unit: 'days',
      default: 3,
      min: 1,
      max: 21,
      weaker: 'less',
    },
  },
  timetable: 'review',
  countedFrom: 'The day of the review, counted back',
  gatherAt: '/reviews',
  evaluate: (context, parameter) =>
    beforeReviews(context, {
      field: 'reportsReadyOn',
      lastDay: (reviewOn) => addDays(reviewOn, -parameter('daysBefore')),
    }),
})
