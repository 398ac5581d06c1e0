import { monthInEngland } from '../day-in-england.ts'
import { chronologyOf } from '../records/chronology.ts'
import { idOfChild, membersOf, refuseUnreadable } from '../records/save.ts'
import type { Store } from '../store/store.ts'
import type { Sample } from './samples.ts'

/**
 * Fills an empty store with sample records, as their first version. A store that holds anything is left as it is, unless it holds
 * nothing but samples of a start that was cut short: then the rest is added. Returns how many were added.
 */
export async function seed(store: Store, samples: readonly Sample[], now: () => Date): Promise<number> {
  const heads = await store.heads()
  if (heads.some(({ version, by }) => version > 1 || by.role !== 'sample-data')) return 0
  const there = new Set(heads.map(({ id }) => id))
  const childOfPlan = new Map(samples.map(({ record }) => [record.id, idOfChild(record)]))
  let added = 0
  for (const { form, record } of samples) {
    const id = String(record.id)
    if (there.has(id)) continue
    refuseUnreadable(form, record)
    const isFeedback = form === 'carer-feedback'
    await store.append({
      id,
      form,
      childId: idOfChild(record) ?? childOfPlan.get(record.carePlanId ?? null) ?? null,
      base: 0,
      record,
      at: isFeedback ? monthOf(record, now) : now().toISOString(),
      by: { user: '', name: 'Sample data', role: 'sample-data' },
      changed: membersOf(record),
      newEntries: chronologyOf(record),
      action: isFeedback ? null : 'create',
    })
    added += 1
  }
  return added
}

/** Of feedback only the month is kept: its own, or that of the start. */
const monthOf = ({ month }: Sample['record'], now: () => Date): string =>
  typeof month === 'string' ? month : monthInEngland(now())
