import { ageOn, type CarePlanRecord, latestDay, type Person, type Sibling } from '@open-care-plan/model'
import { type Located, located } from './located.ts'
import { asRelated, hasDied } from './relationship.ts'

/** A brother or sister, from the list of them or only from the people of the record. */
export interface BrotherOrSister {
  /** Where the record has them: in `siblings` if they are there, else in `people`. */
  readonly path: string
  /** In words, for a message. */
  readonly who: string
  readonly person: Person | undefined
  /** Undefined where they are only among the people. */
  readonly sibling: Sibling | undefined
}

const relationships: readonly Person['relationship'][] = [
  'brother',
  'sister',
  'half-brother',
  'half-sister',
  'step-brother',
  'step-sister',
]

/** Whether a person of the record is a brother or sister of the child. */
export const isBrotherOrSister = ({ relationship }: Person) =>
  relationship !== undefined && relationships.includes(relationship)

/** Every living brother and sister, those of the list first. */
export function brothersAndSisters(plan: CarePlanRecord, asAt: string): BrotherOrSister[] {
  const people = located(plan.people, '/people')
  const listed = located(plan.siblings, '/siblings').map(({ value: sibling, path }): BrotherOrSister => {
    const person = people.find(({ value }) => value.id === sibling.personId)?.value
    return { path, who: person === undefined ? 'this brother or sister' : asRelated(person), person, sibling }
  })
  const others = people.filter(
    ({ value }) => isBrotherOrSister(value) && !listed.some(({ person }) => person === value),
  )
  return [...listed, ...others.map(onlyAmongPeople)].filter(
    ({ person }) => person === undefined || !hasDied(person, asAt),
  )
}

const onlyAmongPeople = ({ value: person, path }: Located<Person>): BrotherOrSister => ({
  path,
  who: asRelated(person),
  person,
  sibling: undefined,
})

/** Whether somebody looks after a brother or sister as the authority looks after the child; undefined where nobody says. */
export function isLookedAfter(
  { sibling, person }: Pick<BrotherOrSister, 'sibling' | 'person'>,
  asAt: string,
): boolean | undefined {
  if (sibling?.lookedAfter !== undefined) return sibling.lookedAfter
  if (sibling?.accommodatedBy !== undefined) return true
  return person !== undefined && isGrownUp(person, asAt) ? false : undefined
}

/** Whether a person is surely 18 or over. Nobody is looked after from that day. */
export const isGrownUp = ({ dateOfBirth }: Person, asAt: string) =>
  dateOfBirth !== undefined && ageOn(latestDay(dateOfBirth), asAt) >= 18
