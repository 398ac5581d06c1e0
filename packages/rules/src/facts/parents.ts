import type { CarePlanRecord, LegalPosition, Person } from '@open-care-plan/model'
import { isEnteredTwice } from './entered-twice.ts'
import { legalBasisOn } from './legal-basis.ts'
import { type Located, said } from './located.ts'
import { plainName } from './plain-name.ts'
import { hasDied } from './relationship.ts'

/** The child's parents and everyone else who holds parental responsibility: those whom CA 1989 s.22(4) names. */
interface Parents {
  /** False where the record does not say who they are. For a child who came alone, none need be recorded. */
  readonly recorded: boolean
  /** Those who are alive and whom somebody knows how to reach. */
  readonly reachable: readonly Located<Person>[]
  /** Whether there are others whom nobody knows how to reach. */
  readonly others: boolean
}

/** Reads them from the people of the record, as they stand on a day. */
export function parentsOf(plan: CarePlanRecord, asAt: string): Parents {
  const { people = [], unaccompanied } = plan
  const adopted = people.some(({ relationship }) => relationship === 'adoptive-parent')
  const reachable: Located<Person>[] = []
  let known = 0
  let alive = 0
  for (let at = 0; at < people.length; at++) {
    const value = people[at] as Person
    if (!isParent(value, adopted)) continue
    known++
    if (hasDied(value, asAt)) continue
    alive++
    if (value.whereaboutsUnknown !== true) reachable.push({ value, path: `/people/${at}` })
  }
  return {
    recorded: known > 0 || plan.people?.length === 0 || unaccompanied?.unaccompanied === true,
    reachable,
    others: reachable.length < alive,
  }
}

/**
 * After an adoption the birth parents, and a guardian of before it, count only where they hold parental responsibility. Otherwise a
 * guardian or special guardian holds it by law (CA 1989 ss.5(6), 14C(1)), whether or not somebody entered it.
 */
function isParent({ relationship, parentalResponsibility }: Person, adopted: boolean): boolean {
  if (parentalResponsibility === 'yes' || relationship === 'adoptive-parent') return true
  if (adopted) return false
  if (relationship === 'guardian') return parentalResponsibility !== 'no'
  return relationship === 'mother' || relationship === 'father'
}

/**
 * Whether the Act asks what the parents wish on a day. From a placement order on it does not: an authority that may place a child for
 * adoption need no longer ask them (SI 2005/389 reg 45(2)(a)).
 */
export const parentsAreAsked = (legal: LegalPosition | undefined, on: string): boolean =>
  legalBasisOn(legal, on) !== 'placement-order'

interface AboutSomebody {
  readonly personId?: string
  readonly name?: string
}

/** One person, and what a list holds about them. */
interface EntriesOf<T> {
  readonly person: Located<Person>
  readonly entries: readonly Located<T>[]
  /** An entry that may be about them, but names nobody while several could be meant. */
  readonly unclear: Located<T> | undefined
  /** Whether there are none, and some about another of them who may be the same person, entered twice. */
  readonly twice?: () => boolean
}

/**
 * Gives each person the entries about them, by id or name. Entries that name nobody are taken to be about those who are left,
 * where there is one for each of them; where there are more, any of them may be about each; where there are fewer, nobody can
 * say whom they mean. Nor can anybody where a name is not that of one of them: it may be a slip, or somebody else.
 */
export function entriesByPerson<T extends AboutSomebody>(
  people: readonly Located<Person>[],
  entries: readonly Located<T>[],
): EntriesOf<T>[] {
  const nobodys = entries.filter(
    ({ value: { personId, name } }) =>
      personId === undefined && !people.some((person) => isNameOf(name, person.value)),
  )
  const unnamed = nobodys.filter(({ value: { name } }) => !said(name))
  const named = people.map((person) => ({
    person,
    entries: entries.filter(({ value }) => isAbout(value, person.value)),
  }))
  const left = named.filter((one) => one.entries.length === 0).length
  const found = named.flatMap(({ person, entries: own }) => (own.length > 0 ? [person.value] : []))
  let next = 0
  return named.map((one) => {
    if (one.entries.length > 0) return { ...one, unclear: undefined }
    if (unnamed.length > left) return { ...one, entries: unnamed, unclear: undefined }
    if (unnamed.length < left) {
      return {
        ...one,
        unclear: unnamed[0] ?? nobodys[0],
        twice: () => isEnteredTwice(one.person.value, found),
      }
    }
    const entry = unnamed[next++]
    return { person: one.person, entries: entry === undefined ? [] : [entry], unclear: undefined }
  })
}

const isAbout = ({ personId, name }: AboutSomebody, person: Person) =>
  personId === undefined ? isNameOf(name, person) : personId === person.id

const isNameOf = (name: string | undefined, person: Person) =>
  said(name) && said(person.name) && (name === person.name || plainName(name) === plainName(person.name))
