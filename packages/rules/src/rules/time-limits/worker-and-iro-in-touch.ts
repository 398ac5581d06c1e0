import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { beforeReviews } from '../../timetable/before-review.ts'

export const rule = defineRule({
  id: 'time-limits/worker-and-iro-in-touch',
  also: ['t-iro-pre-review-contact'],
  title: 'Social worker and IRO in touch before each review',
  requirement: 'The social worker and the IRO should be in touch at least 15 working days before a review.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010')],
  why: 'Who is asked, where it is held and what it is about has to be settled with the child, not on the day.',
  doesNotJudge:
    'What they said to each other. A review so soon after the child became looked after, or after it was called for, that there was no time is left out. Of several past reviews without the date only the last is asked about.',
  when: timeLimits,
  messages: {
    pass: 'The social worker and the IRO were in touch in time before each review',
    due: 'Have the social worker and the IRO speak by {dueOn}, before the review of {from}',
    late: 'The social worker and the IRO were in touch about the review of {from} on {doneOn}: that was due by {dueOn}',
    overdue:
      'Have the social worker and the IRO speak now: that was due by {dueOn}, before the review of {from}',
    unknown:
      'Enter when the social worker and the IRO were in touch before the review of {from}: that was due by {dueOn}',
    old: 'Check when the social worker and the IRO were in touch before the review of {from}: {doneOn} is before the review of {heldOn}',
    early:
      'Decide whether they could have been in touch by {dueOn}: the review of {from} was called early, and nothing says when',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  parameters: {
    workingDaysBefore: {
      title: 'How long before a review they are in touch',
      unit: 'working days',
      default: 15,
      min: 1,
      max: 30,
      weaker: 'less',
    },
  },
  timetable: 'review',
  countedFrom: 'The day of the review, counted back',
  gatherAt: '/reviews',
  evaluate: (context, parameter) =>
    beforeReviews(context, {
      field: 'workerAndIroInTouchOn',
      lastDay: (reviewOn) => context.workingDays.subtract(reviewOn, parameter('workingDaysBefore')),
    }),
})
