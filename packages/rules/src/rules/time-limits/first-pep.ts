import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable } from '../../engine/verdicts.ts'
import { inEducation } from '../../facts/conditions.ts'
import { mayHaveHadNoSchool, pepCountsFrom } from '../../facts/pep-schooling.ts'
import { firstReviewFrom } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/first-pep',
  also: ['t-pep-first'],
  title: 'First PEP for the first review',
  requirement:
    'The personal education plan (PEP) should be started within 10 working days of the day the child became looked after and be ready for the first review.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('DfE Children Act guidance vol 2 (2021)'),
    cite('Promoting the education of looked-after children (2018)'),
  ],
  why: 'Coming into care often means lost lessons, and without a plan nobody makes them up.',
  doesNotJudge:
    'Whether the PEP is a good one. A PEP ready on the day of the first review is ready for it; where no review has been held, it is looked for by the twentieth working day. Some authorities have other limits of their own. Whether a child under five, or a young person of 16 or over who came to the present school or college later, was in education then is for a person. Where a time in care began on remand or in short breaks, the days are counted from their end.',
  when: [...timeLimits, inEducation],
  messages: {
    pass: 'The PEP was started in time and ready for the first review',
    startDue: 'Start the PEP by {dueOn}',
    startLate: 'The PEP was started on {doneOn}: it was due to be started by {dueOn}',
    startOverdue: 'Start the PEP now: it was due to be started by {dueOn}',
    startUnknown: 'Enter the day on which the PEP was started: that was due by {dueOn}',
    readyDue: 'Have the PEP ready by {dueOn}, for the first review',
    readyLate: 'The PEP was ready on {doneOn}: it was due by {dueOn}, for the first review',
    readyOverdue: 'Have the PEP ready now: it was due by {dueOn}, for the first review',
    readyUnknown:
      'Enter the day on which the first PEP was ready: it was due by {dueOn}, for the first review',
    old: 'Check the day: the PEP of {doneOn} is of long before the child became looked after on {from}',
    noSchool:
      'Decide from when the PEP was due: the child became looked after on {from}, and may not have been in education then',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'education',
  countedFrom: 'The child became looked after',
  gatherAt: '/education',
  evaluate: ({ plan, asAt, facts, workingDays }) => {
    const since = facts.lookedAfterFrom as string
    const from = judgedFrom(plan.legal, since, asAt)
    if (from === undefined) return notApplicable(notJudgedOn(plan.legal, since) as string)
    const { pepStartedOn, pepCompletedOn } = plan.education ?? {}
    const startBy = workingDays.add(from, 10)
    const readyBy = earlier(workingDays.add(from, 20), firstReviewFrom(facts, from))
    const old = pepCompletedOn ?? pepStartedOn
    if (old !== undefined && old < pepCountsFrom(since)) {
      const path = pepCompletedOn === undefined ? '/education/pepStartedOn' : '/education/pepCompletedOn'
      return judge(path, { from: since, dueOn: readyBy, doneOn: old }, 'old')
    }
    // What was ready by then was started by then. What was ready later may have been.
    const startedBy = pepCompletedOn !== undefined && pepCompletedOn <= startBy ? pepCompletedOn : undefined
    const verdicts = [
      dutyVerdict({ from, dueOn: startBy, doneOn: pepStartedOn ?? startedBy, kept: false }, asAt, {
        path: '/education/pepStartedOn',
        guidance: true,
        messages: { due: 'startDue', late: 'startLate', overdue: 'startOverdue', unknown: 'startUnknown' },
      }),
      dutyVerdict({ from, dueOn: readyBy, doneOn: pepCompletedOn, kept: false }, asAt, {
        path: '/education/pepCompletedOn',
        guidance: true,
        messages: { due: 'readyDue', late: 'readyLate', overdue: 'readyOverdue', unknown: 'readyUnknown' },
      }),
    ]
    const open = verdicts.some(({ outcome }) => outcome !== 'pass')
    return open && mayHaveHadNoSchool(plan, from)
      ? judge('/education/pepStartedOn', { from }, 'noSchool')
      : verdicts
  },
})
