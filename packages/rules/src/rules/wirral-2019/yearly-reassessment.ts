import { addMonths, type CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, unknown } from '../../engine/verdicts.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { later } from '../../timetable/period.ts'

/** The policy is of this month; what was due before it is not judged by it. */
const policyFrom = '2018-09-01'
const path = '/assessments'
const id = 'wirral-2019/yearly-reassessment'

export const rule = defineRule({
  id,
  also: ['t-reassess-annual'],
  title: 'Needs reassessed every year, or when something significant changes',
  requirement: 'The child’s needs are assessed again every year, or sooner on a significant change.',
  force: 'local',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6'), cite('Wirral manual', 's.16 (September 2018)')],
  inForce: { from: policyFrom },
  why: 'A child can come into care at four and reach fourteen on the assessment of a four-year-old.',
  doesNotJudge:
    'Whether an assessment was a full one, and whether a change was significant: a new home and a new legal status are shown to a person, who decides. The law has no yearly duty; it asks for reviews.',
  when: timeLimits,
  messages: {
    due: 'Assess the child’s needs again by {dueOn}',
    late: 'Needs were assessed on {doneOn}: that was due by {dueOn}',
    overdue: 'Assess the child’s needs again now: that was due by {dueOn}',
    unknown: 'Enter the assessments, or record that there were none',
    undated: 'Enter the day on which each assessment of needs was finished: one was due by {dueOn}',
    change:
      'Assess the child’s needs again, or record a judgement on {question} why the change on {from} was not significant',
  },
  parameters: {
    months: {
      title: 'Longest time between two assessments of needs',
      unit: 'months',
      default: 12,
      min: 1,
      max: 24,
    },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'plan',
  countedFrom: 'The last assessment of needs, or the child became looked after',
  gatherAt: path,
  evaluate: ({ plan, asAt, facts }, parameter) => {
    if (plan.assessments === undefined) return unknown(path)
    const { done, undatedPath } = ofNeeds(plan.assessments, asAt)
    const cared = facts.lookedAfterFrom as string
    const before = done.findLast(({ on }) => on <= cared)
    const since = done.filter(({ on }) => on > cared)
    const months = parameter('months')
    const verdicts: Verdict[] = []
    let from = before?.on ?? cared
    for (const next of [...since, undefined]) {
      const dueOn = lastDay(from, months)
      if (next === undefined || next.on >= policyFrom) {
        const duty = { from, dueOn, doneOn: next?.on, kept: true }
        const verdict = dutyVerdict(duty, asAt, { path: next?.path ?? path, guidance: true })
        verdicts.push(
          verdict.outcome === 'fail' && undatedPath !== undefined
            ? unknown(undatedPath, verdict.data, 'undated')
            : verdict,
        )
      }
      from = next?.on ?? from
    }
    const change = unansweredChange(plan, asAt, facts, later(from, cared))
    return change === undefined
      ? verdicts
      : [...verdicts, judge(change.path, { from: change.on, question: id }, 'change')]
  },
})

/** The last day; where it fell before the policy began, the time runs from that day. */
function lastDay(from: string, months: number): string {
  const dueOn = addMonths(from, months)
  return dueOn < policyFrom ? addMonths(policyFrom, months) : dueOn
}

/** The assessments of the child's needs that were finished by the day, the earliest first, and the first without any day. */
function ofNeeds(assessments: NonNullable<CarePlanRecord['assessments']>, asAt: string) {
  const done: { on: string; path: string }[] = []
  let undatedPath: string | undefined
  for (const [at, { kind, startedOn, completedOn }] of assessments.entries()) {
    if (kind !== 'needs' && kind !== 'reassessment') continue
    if (completedOn === undefined) {
      if (startedOn === undefined) undatedPath ??= `${path}/${at}/completedOn`
    } else if (completedOn <= asAt) done.push({ on: completedOn, path: `${path}/${at}` })
  }
  return { done: done.sort((a, b) => (a.on < b.on ? -1 : 1)), undatedPath }
}

/** The latest change of home or legal status after a day, unless a person said that it was not significant. */
function unansweredChange(
  plan: CarePlanRecord,
  asAt: string,
  facts: RuleContext['facts'],
  after: string,
): { readonly on: string; readonly path: string } | undefined {
  let latest: { on: string; path: string } | undefined
  const consider = (on: string | undefined, at: string) => {
    if (on === undefined || on > asAt || on <= after || on < policyFrom) return
    if (latest === undefined || on > latest.on) latest = { on, path: at }
  }
  for (const { value, path: at } of facts.placements) consider(value.from, at)
  for (const [at, { from }] of (plan.legal?.statuses ?? []).entries()) consider(from, `/legal/statuses/${at}`)
  const since = latest?.on
  const answered = plan.judgements?.some(
    ({ question, answer, on }) =>
      question === id &&
      (answer === 'yes' || answer === 'does-not-apply') &&
      on !== undefined &&
      since !== undefined &&
      since <= on &&
      on <= asAt,
  )
  return answered === true ? undefined : latest
}
