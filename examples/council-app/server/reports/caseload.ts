import type { CarePlanRecord, Report } from '@open-care-plan/model'
import { type Profile, type TimetableDuty, timetable } from '@open-care-plan/rules'
import { formAccess, seesReports } from '../access/policy.ts'
import { visibleTo } from '../access/views.ts'
import type { Role, Version, VersionHead } from '../store/store.ts'
import type { SiblingGroup } from './sibling-groups.ts'

/** One child of a caseload. */
export interface CaseloadChild {
  readonly child: unknown
  readonly carePlan: Pick<VersionHead, 'id' | 'version' | 'at' | 'by'>
  /** The other records of the child that the reader may open. */
  readonly records: readonly Pick<VersionHead, 'id' | 'form' | 'version' | 'at' | 'by'>[]
  /** The 18 points by outcome, and failures by force; for staff. */
  readonly summary?: Report['summary']
  /** What is due next, of the duties that the reader sees. */
  readonly next?: Pick<TimetableDuty, 'ruleId' | 'title' | 'message' | 'kind' | 'status' | 'dueOn'>
  /** How many duties are overdue. */
  readonly overdue: number
  /** The group of brothers and sisters whose plans the reader may check together, where there is one. */
  readonly siblings?: string
}

/** The duties of a plan that speak of a part that a role reads. */
export const dutiesFor = (
  role: Role,
  form: 'care-plan' | 'pathway-plan',
  duties: readonly TimetableDuty[],
) => {
  const { members } = formAccess(role, form)
  return duties.filter(({ path }) => (members.get(path.split('/')[1] ?? '') ?? 'none') !== 'none')
}

export function caseloadChild(
  role: Role,
  plan: Version,
  others: readonly VersionHead[],
  setting: {
    readonly asAt: string
    readonly profile: Profile
    readonly report: () => Report
    /** Those of which the reader works with every child. */
    readonly groups: readonly SiblingGroup[]
  },
): CaseloadChild {
  const { asAt, profile, groups } = setting
  const siblings = groups.find(({ plans }) => plans.some(({ id }) => id === plan.id))?.group
  const record = plan.record as unknown as CarePlanRecord
  const duties = dutiesFor(role, 'care-plan', timetable(record, { asAt, profile }).duties)
  const next = duties.find(({ status, dueOn }) => status === 'pending' && dueOn !== undefined)
  return {
    child: visibleTo(role, 'care-plan', plan.record).child,
    carePlan: { id: plan.id, version: plan.version, at: plan.at, by: plan.by },
    records: others.map(({ id, form, version, at, by }) => ({ id, form, version, at, by })),
    ...(seesReports(role) && { summary: setting.report().summary }),
    ...(next && { next: pick(next) }),
    overdue: duties.filter(({ status }) => status === 'overdue').length,
    ...(siblings !== undefined && { siblings }),
  }
}

const pick = ({ ruleId, title, message, kind, status, dueOn }: TimetableDuty) => ({
  ruleId,
  title,
  message,
  kind,
  status,
  ...(dueOn !== undefined && { dueOn }),
})
