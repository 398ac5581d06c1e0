import type { HealthAssessment } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { notApplicable, overdue, unknown } from '../../engine/verdicts.ts'
import { countsFrom, type HealthRecord, healthRecord } from '../../facts/health-record.ts'
import type { Located } from '../../facts/located.ts'
import { firstReviewFrom } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { countedAfterAdoption, unlessForAdoption } from '../../timetable/before-adoption.ts'
import { type Duty, dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { healthMessages, plannedInTime } from '../../timetable/health-verdicts.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/first-health-assessment',
  also: ['t-health-first'],
  title: 'First health assessment before the first review',
  requirement:
    'A doctor must assess the child’s health and report in writing before the first placement or, failing that, before the first review.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 7(1)–(2)')],
  inForce: { from: '2011-04-01' },
  why: 'Many children come into care with pain or needs that nobody has looked at for years.',
  doesNotJudge:
    'Whether the assessment was a good one. One in the three months before the child became looked after counts. One on the day of the first review counts as before it. The first review is taken to be due at the latest 20 working days on. Where a time in care began on remand or in short breaks, or the child came back from a placement for adoption, the days are counted from their end.',
  when: timeLimits,
  messages: {
    pass: 'A doctor assessed the child’s health and reported in time',
    due: 'Have a doctor assess the child’s health and report in writing by {dueOn}',
    late: 'A doctor assessed the child’s health on {doneOn}: it was due by {dueOn}',
    overdue: 'Have a doctor assess the child’s health now: it was due by {dueOn}',
    unknown: 'Enter the health assessments, or record that there were none',
    undated: 'Enter the day of each health assessment: the first was due by {dueOn}',
    notDoctor: 'Have a doctor assess the child’s health: the assessment on {on} was not by a doctor',
    byWhom: 'Say who made the health assessment on {on}: one by a doctor was due by {dueOn}',
    reportDue: 'Have the written report of the health assessment ready by {dueOn}',
    reportLate: 'The written report of the health assessment was made on {doneOn}: it was due by {dueOn}',
    reportOverdue: 'Have the written report of the health assessment made now: it was due by {dueOn}',
    noReport:
      'Enter the day on which the written report of the health assessment was made: it was due by {dueOn}',
    refused:
      'Decide whether the refusal on record explains it: the first health assessment was due by {dueOn}',
    plannedLate:
      'Bring the health assessment forward: it is planned for {plannedFor}, and it is due by {dueOn}',
    adoptionBegan: healthMessages.adoptionBegan,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'health',
  countedFrom: 'The child became looked after',
  evaluate: ({ plan, asAt, facts, workingDays }) => {
    const since = facts.lookedAfterFrom as string
    const judged = judgedFrom(plan.legal, since, asAt)
    const record = healthRecord(plan, asAt)
    if (judged === undefined || assessedBetween(record, since, countsFrom(judged))) {
      return notApplicable(notJudgedOn(plan.legal, since) as string)
    }
    const lastDay = (day: string) => earlier(workingDays.add(day, 20), firstReviewFrom(facts, day))
    const firstOn = record.made.find(({ value: { on = '' } }) => on >= countsFrom(judged))?.value.on
    const end = earlier(asAt, firstOn)
    const from = countedAfterAdoption(plan.placements, { from: judged, lastDay, end })
    if (from === undefined) {
      return notApplicable('The child was placed for adoption before the assessment was due')
    }
    const dueOn = lastDay(from)
    const made = record.made.filter(({ value: { on = '' } }) => on >= countsFrom(from))
    const byDoctor = made.filter(({ value }) => value.by === 'registered-medical-practitioner')
    const done = byDoctor.find(({ value }) => inTime(value, dueOn)) ?? byDoctor[0]
    const duty = { from, dueOn, doneOn: done?.value.on, kept: record.kept }
    const excuse = record.refusedBetween(from, earlier(asAt, done?.value.on)) ? 'refused' : undefined
    const path = done?.path ?? '/health/assessments'

    const verdict = unlessForAdoption(dutyVerdict(duty, asAt, { path, excuse }), plan.placements, asAt)
    if (verdict.outcome === 'notApplicable') return verdict
    if (verdict.kind === 'due') return plannedInTime(verdict, record, asAt)
    if (verdict.outcome === 'pass' && done !== undefined) return reported(done, duty, asAt, excuse)
    if (verdict.kind === 'unknown') return verdict
    return notByDoctor(made, verdict, record.undatedPath) ?? verdict
  },
})

/** Whether there was an assessment while other rules applied, too early to count under these. */
const assessedBetween = ({ made }: HealthRecord, since: string, until: string): boolean =>
  made.some(({ value: { on = '' } }) => since <= on && on < until)

const inTime = ({ on = '', reportOn }: HealthAssessment, dueOn: string) =>
  on <= dueOn && reportOn !== undefined && reportOn <= dueOn

/** The report of an assessment that was itself in time. */
function reported(
  { value, path }: Located<HealthAssessment>,
  duty: Duty,
  asAt: string,
  excuse: string | undefined,
) {
  return dutyVerdict({ ...duty, doneOn: value.reportOn, kept: false }, asAt, {
    path: `${path}/reportOn`,
    excuse,
    messages: { due: 'reportDue', late: 'reportLate', overdue: 'reportOverdue', unknown: 'noReport' },
  })
}

/** Nothing by a doctor in time: another assessment in time may have been by one, or was not. */
function notByDoctor(
  made: readonly Located<HealthAssessment>[],
  { kind, data }: Verdict,
  undatedPath: string | undefined,
): Verdict | undefined {
  const dueOn = String(data.dueOn)
  const others = made.filter(({ value: { on = '' } }) => on <= dueOn)
  const unsaid = others.find(({ value }) => value.by === undefined)
  if (unsaid !== undefined)
    return unknown(`${unsaid.path}/by`, { ...data, on: unsaid.value.on ?? '' }, 'byWhom')
  if (undatedPath !== undefined) return unknown(undatedPath, data, 'undated')
  const [other] = others.filter(({ value }) => value.by !== 'registered-medical-practitioner')
  if (kind === 'overdue' && other !== undefined) {
    return overdue(`${other.path}/by`, { ...data, on: other.value.on ?? '' }, 'notDoctor')
  }
  return undefined
}
