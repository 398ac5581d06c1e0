import type { CarePlanRecord, Person, Placement } from '@open-care-plan/model'
import { said } from './located.ts'
import { withParents } from './own-placements.ts'
import { parentsOf } from './parents.ts'
import { plainName } from './plain-name.ts'

/** Whether a child was placed with a parent: where nothing tells with which, each may be the one. */
export type PlacedWith = 'yes' | 'no' | 'perhaps'

/** Of each parent whom somebody knows how to reach, whether the child was placed with them, by id. */
export function placedWithParents(
  placement: Placement,
  plan: CarePlanRecord,
  asAt: string,
): ReadonlyMap<string, PlacedWith> {
  const parents = parentsOf(plan, asAt).reachable.map(({ value }) => value)
  if (!withParents(placement)) return new Map(parents.map(({ id }) => [id, 'no']))
  const carer = placement.carer?.name
  const named = parents.filter((parent) => isNamed(parent, carer))
  // A parent who is not the carer lives elsewhere. Of two with the name of the carer nobody can say which it is.
  if (named.length === 1) return new Map(parents.map(({ id }) => [id, id === named[0]?.id ? 'yes' : 'no']))
  const isOnly = parents.length === 1 && !said(carer)
  return new Map(parents.map(({ id }) => [id, isOnly ? 'yes' : 'perhaps']))
}

const isNamed = ({ name }: Person, carer: string | undefined) =>
  said(name) && said(carer) && plainName(name) === plainName(carer)

/** Words that stand before or between names. */
const noNames: ReadonlySet<string> = new Set(['and', 'mrs', 'miss', 'the'])

/**
 * Whether two texts may name one person, or one text a couple of whom the other names one: they have a word in common. People of
 * one family have that too.
 */
export function shareAName(one: string, other: string): boolean {
  const words = new Set(plainName(other).split(' '))
  return plainName(one)
    .split(' ')
    .some((word) => word.length > 2 && !noNames.has(word) && words.has(word))
}

/** Whether a name is that of one of these people. */
export const isNameOf = (people: readonly Person[] | undefined, name: string): boolean =>
  people?.some((person) => isNamed(person, name)) === true

/** Whether two texts are one name. */
export const isSameName = (one: string, other: string): boolean => plainName(one) === plainName(other)

/** Whether a notice to a parent went to one with whom the child was placed. */
export function wentHome(
  personId: string | undefined,
  parents: ReadonlyMap<string, PlacedWith>,
  placement: Placement,
): PlacedWith {
  if (!withParents(placement)) return 'no'
  const known = personId === undefined ? undefined : parents.get(personId)
  if (known !== undefined) return known
  const [first, ...others] = parents.values()
  return personId === undefined && first === 'yes' && others.length === 0 ? 'yes' : 'perhaps'
}
