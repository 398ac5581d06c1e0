import type { CarePlanRecord } from '@open-care-plan/model'
import { contactBetween } from './contact-between.ts'
import { factsOfCourt } from './court-facts.ts'
import { factsOfHistory } from './history-facts.ts'
import { factsOfPeople } from './people-facts.ts'

/** The facts that plans of brothers and sisters share. */
export type SharedFact =
  | 'parent-name'
  | 'person-birth'
  | 'person-death'
  | 'order'
  | 'case'
  | 'hearing'
  | 'family-history'
  | 'contact'

/** What one plan says of a fact. */
export interface SharedValue {
  /** The number of the plan in the group. */
  readonly plan: number
  /** Where it says so, or would: `/0/people/2/dateOfBirth`. */
  readonly path: string
  /** What it says; absent where it says nothing. */
  readonly value?: string
}

/** A fact on which the plans of a group do not agree, with what each of them says side by side. */
export interface SharedFactDifference {
  readonly fact: SharedFact
  /** What the fact is about, in a few words: "date of birth of the father". */
  readonly about: string
  /** `contradicts`: two plans say different things. `lacks`: one says nothing where another does. `words`: texts that differ, which may mean the same. */
  readonly kind: 'contradicts' | 'lacks' | 'words'
  /** One for each plan that speaks of it, or would have to. */
  readonly values: readonly SharedValue[]
}

const worked = new WeakMap<readonly CarePlanRecord[], readonly SharedFactDifference[]>()

/** Every fact on which the plans of brothers and sisters have to agree and do not: parents, orders, hearings, family history, time with each other. */
export function sharedFactDifferences(plans: readonly CarePlanRecord[]): readonly SharedFactDifference[] {
  const known = worked.get(plans)
  if (known !== undefined) return known
  const found = [
    ...factsOfPeople(plans),
    ...factsOfCourt(plans),
    ...factsOfHistory(plans),
    ...contactBetween(plans),
  ]
  worked.set(plans, found)
  return found
}
