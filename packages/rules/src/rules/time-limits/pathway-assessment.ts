import { addMonths } from '@open-care-plan/model'
import { eligibleFrom, standingOf } from '../../care-leaver/standing-of.ts'
import { standingMessages, standingUnknown } from '../../care-leaver/standing-unknown.ts'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable } from '../../engine/verdicts.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { sixteenOrOver } from '../../facts/leaving-care-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/pathway-assessment',
  also: ['t-pathway-assessment-eligible'],
  title: 'Assessment of an eligible child within three months',
  requirement:
    'The assessment of an eligible child’s needs must be complete within three months of the sixteenth birthday or, if later, of becoming eligible.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 42(1)')],
  inForce: { from: '2011-04-01' },
  why: 'Getting ready to live without a parent’s house to go back to takes years, and it begins with somebody asking what is needed.',
  doesNotJudge:
    'Whether the assessment was a good one. Where earlier times looked after are not recorded the child may have been eligible sooner: then the day that the record gives is used, or the last day on which it can have begun.',
  when: [lookedAfter, sixteenOrOver, notRemand],
  messages: {
    pass: 'The assessment was complete in time',
    due: 'Complete the assessment of needs by {dueOn}',
    late: 'The assessment of needs was complete on {doneOn}: it was due by {dueOn}',
    overdue: 'Complete the assessment of needs now: it was due by {dueOn}',
    unknown: 'Enter the day on which the assessment of needs was complete: it was due by {dueOn}',
    old: 'Decide whether the assessment of {doneOn} counts: the child became eligible on {from}',
    ageAssessed:
      'Decide whether the age assessment of {ageAssessedOn} explains it: the assessment of needs was due by {dueOn}',
    ...standingMessages,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The sixteenth birthday or, if later, the child became eligible',
  evaluate: ({ plan, asAt, facts }) => {
    const standing = standingOf(plan, asAt)
    if (standing.category === 'unknown') return standingUnknown(plan)
    if (standing.category !== 'eligible')
      return notApplicable('The child is not an eligible child on this day')
    const from = eligibleFrom(plan, standing)
    const reason = notJudgedOn(plan.legal, from)
    if (reason !== undefined) return notApplicable(reason)
    const doneOn = plan.leavingCare?.assessmentCompletedOn
    const duty = { from, dueOn: addMonths(from, 3), doneOn, kept: false }
    const path = '/leavingCare/assessmentCompletedOn'
    const verdict = dutyVerdict(duty, asAt, { path })
    if (verdict.outcome === 'pass' && doneOn !== undefined && isOld(doneOn, from, facts.lookedAfterFrom)) {
      return judge(path, verdict.data, 'old')
    }
    const { ageAssessedOn } = plan.unaccompanied ?? {}
    // Before a disputed age was assessed nobody could know that the three months ran.
    const wasSoon =
      ageAssessedOn !== undefined && from < ageAssessedOn && (doneOn ?? asAt) <= addMonths(ageAssessedOn, 3)
    return wasSoon && verdict.kind === 'late'
      ? judge(path, { ...verdict.data, ageAssessedOn }, 'ageAssessed')
      : verdict
  },
})

/** Complete more than a year before the child became eligible, or before this time in care: it may have been another assessment. */
const isOld = (doneOn: string, from: string, lookedAfterFrom: string | undefined) =>
  doneOn < addMonths(from, -12) || (lookedAfterFrom !== undefined && doneOn < lookedAfterFrom)
