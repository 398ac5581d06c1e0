import type { CarePlanRecord } from '@open-care-plan/model'
import type { Target } from './references.ts'

type Listed = readonly { readonly id: string }[] | undefined

/** Says whether the record has what an id points to. The ids of a kind are gathered only when one of it is asked for. */
export function targetsOf(plan: CarePlanRecord): (target: Target, id: string) => boolean {
  const found = new Map<Target, ReadonlySet<string>>()
  const has = (target: Target, id: string): boolean => {
    let ids = found.get(target)
    if (ids === undefined) {
      ids = target === 'anything' ? everyId(plan) : idsOf(listOf(plan, target))
      found.set(target, ids)
    }
    return ids.has(id)
  }
  // An event nearly always speaks of something in one of these lists: then the whole record need not be walked.
  return (target, id) =>
    target === 'anything'
      ? spokenOf(plan).some((list) => listed(list, id)) || has(target, id)
      : has(target, id)
}

const spokenOf = ({ placements, reviews, legal, assessments, health, visits }: CarePlanRecord): Listed[] => [
  placements,
  reviews,
  legal?.orders,
  legal?.statuses,
  assessments,
  health?.assessments,
  visits,
]

const listed = (list: Listed, id: string) => list?.some((item) => item.id === id) === true

const idsOf = (list: Listed): ReadonlySet<string> => new Set(list?.map(({ id }) => id))

function listOf(plan: CarePlanRecord, target: Exclude<Target, 'anything'>): Listed {
  switch (target) {
    case 'person':
      return plan.people
    case 'assessment':
      return plan.assessments
    case 'order':
      return plan.legal?.orders
    case 'review':
      return plan.reviews
    case 'visit':
      return plan.visits
    case 'entry':
      return plan.chronology
  }
}

function everyId(plan: CarePlanRecord): ReadonlySet<string> {
  const all = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string') all.add(value.id)
    for (const member of Object.values(value)) walk(member)
  }
  const { extensions: _, ...own } = plan
  walk(own)
  return all
}
