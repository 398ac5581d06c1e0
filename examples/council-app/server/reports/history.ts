import type { CarePlanRecord } from '@open-care-plan/model'
import type { Store } from '../store/store.ts'

/** The revisions of a care plan: of every `revision` of the plan the newest version that was saved of it, the earliest first. */
export async function revisionsOf(store: Store, id: string): Promise<CarePlanRecord[]> {
  const newest = new Map<number, CarePlanRecord>()
  for (const { version } of await store.versions(id)) {
    const saved = await store.version(id, version)
    const plan = saved?.record as unknown as CarePlanRecord | undefined
    if (plan?.revision !== undefined) newest.set(plan.revision, plan)
  }
  return [...newest.values()]
}
