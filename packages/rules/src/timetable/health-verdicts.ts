import { birthday } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { judge, notApplicable, unknown } from '../engine/verdicts.ts'
import { countsFrom, type HealthRecord, healthRecord, repeatAssessments } from '../facts/health-record.ts'
import { relaxedMessage } from './duty.ts'
import { gapVerdict } from './gap-verdict.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { adoptionDoubts, ordinaryStretches } from './ordinary-stretches.ts'

/** The limit that holds before the fifth birthday, and the one from it on. */
export type HealthLimit = 'under-5' | 'from-5'

const limits = {
  'under-5': { key: 'under-5', within: { months: 6 } },
  'from-5': { key: 'from-5', within: { months: 12 } },
} as const

/** What the rules on the time between health assessments say. */
export const healthMessages = {
  due: 'Have the child’s health assessed by {dueOn}',
  late: 'The health assessment after {after} was on {doneOn}: it was due by {dueOn}',
  overdue: 'Have the child’s health assessed now: it was due by {dueOn}',
  unknown: 'Enter the health assessments, or record that there were none',
  undated: 'Enter the day of each health assessment: one was due by {dueOn}',
  doubtful:
    'Say who made the health assessment on {on}: one by a doctor, nurse or midwife was due by {dueOn}',
  refused: 'Decide whether the refusal on record explains it: a health assessment was due by {dueOn}',
  plannedLate:
    'Bring the health assessment forward: it is planned for {plannedFor}, and it is due by {dueOn}',
  dateOfBirth: 'Enter the child’s date of birth: it decides how often health is assessed',
  adoptionBegan:
    'Enter the day the placement for adoption began: a health assessment was due by {dueOn}, unless the child was placed by then',
  ...relaxedMessage,
} as const

/**
 * What the rule of one age says of every gap between health assessments whose last day fell in that age. A gap that runs past
 * the fifth birthday before six months are over is judged by the limit of twelve.
 */
export function healthVerdicts(
  context: RuleContext,
  age: HealthLimit,
  otherwise: string,
): Verdict | readonly Verdict[] {
  const { plan, asAt, facts } = context
  const { dateOfBirth } = plan.child
  if (dateOfBirth === undefined) return unknown('/child/dateOfBirth', {}, 'dateOfBirth')
  const since = facts.lookedAfterFrom as string
  const fifthBirthday = birthday(dateOfBirth, 5)
  if (age === 'under-5' ? since >= fifthBirthday : asAt < fifthBirthday) return notApplicable(otherwise)

  const record = healthRecord(plan, asAt)
  const counted = repeatAssessments(record).filter(({ on }) => on >= countsFrom(since))
  const from = counted.findLast(({ on, doubtful }) => on < since && doubtful !== true)?.on ?? since
  const stretches = ordinaryStretches(plan, { from, asAt }, [fifthBirthday], (day) =>
    day < fifthBirthday ? limits['under-5'] : limits['from-5'],
  )
  if (!stretches.some(({ limit }) => limit?.key === age)) return notApplicable(otherRules)
  const span = { stretches, from, until: asAt, running: true }
  const gaps = gapsOf(
    span,
    counted.filter(({ on }) => on > from),
  )
  // Until the first one is due there is nothing that had to be entered.
  if (!record.kept && gaps.some(({ missed }) => missed)) return unknown('/health/assessments')
  return gaps.flatMap((gap) => (gap.limit.key === age ? (assessed(gap, record, context) ?? []) : []))
}

const otherRules =
  'At that age the child was on remand, in short breaks or placed for adoption, or it was before 1 April 2011'

function assessed(
  gap: Gap<HealthLimit>,
  record: HealthRecord,
  { plan, asAt, whole }: RuleContext,
): Verdict | undefined {
  const verdict = gapVerdict(gap, {
    path: '/health/assessments',
    whole,
    undatedPath: record.undatedPath,
    doubts: adoptionDoubts(plan.placements, asAt),
    // Of one that was made late a refusal after its last day explains nothing.
    excuse: record.refusedBetween(gap.after, gap.next === undefined ? gap.end : gap.latestOn)
      ? 'refused'
      : undefined,
  })
  if (verdict?.message === 'doubtful') return unknown(`${verdict.path}/by`, verdict.data, 'doubtful')
  return verdict?.kind === 'due' ? plannedInTime(verdict, record, asAt) : verdict
}

/** Something that is due, where the next appointment is after the last day for it. */
export function plannedInTime(verdict: Verdict, { planned }: HealthRecord, asAt: string): Verdict {
  const next = planned.filter(({ on }) => on >= asAt).sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  return next !== undefined && next.on > String(verdict.data.dueOn)
    ? judge(next.path, { ...verdict.data, plannedFor: next.on }, 'plannedLate')
    : verdict
}
