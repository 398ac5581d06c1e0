import type { CarePlanRecord } from '@open-care-plan/model'
import type { Version } from '../store/store.ts'

/** The plans of brothers and sisters who are all looked after, as far as one plan names the record of another. */
export interface SiblingGroup {
  /** The id of the child that comes first: it stays while the group does. */
  readonly group: string
  readonly plans: readonly Version[]
}

/** Care plans in groups of two or more: those that are joined by what they say of brothers and sisters. */
export function siblingGroups(plans: readonly Version[]): SiblingGroup[] {
  const groups: Version[][] = plans.map((plan) => [plan])
  for (const plan of plans) {
    const { siblings = [] } = plan.record as unknown as CarePlanRecord
    for (const { childRecordId } of siblings) {
      const own = groups.findIndex((group) => group.includes(plan))
      const other = groups.findIndex((group) => group.some(({ childId }) => childId === childRecordId))
      if (other === -1 || own === other) continue
      groups[own]?.push(...(groups[other] ?? []))
      groups.splice(other, 1)
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const inOrder = [...group].sort((a, b) => ((a.childId ?? '') < (b.childId ?? '') ? -1 : 1))
      return { group: inOrder[0]?.childId ?? '', plans: inOrder }
    })
}
