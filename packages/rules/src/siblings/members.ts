import type { CarePlanRecord, Person, Sibling } from '@open-care-plan/model'
import { isBrotherOrSister } from '../facts/brothers-and-sisters.ts'
import { type Located, located } from '../facts/located.ts'

/** What one plan says of another child of the group. */
export interface AboutMember {
  readonly sibling: Located<Sibling> | undefined
  readonly person: Located<Person> | undefined
}

/** Two plans of a group, and what each says of the child of the other. Paths are those of the group: `/0/people/2`. */
export interface Pair {
  readonly one: number
  readonly other: number
  /** What the first plan says of the second child, and the second of the first. */
  readonly oneOnOther: AboutMember
  readonly otherOnOne: AboutMember
}

const halves: ReadonlySet<Person['relationship']> = new Set([
  'half-brother',
  'half-sister',
  'step-brother',
  'step-sister',
])

/** Every two plans of a group. */
export function pairsOf(plans: readonly CarePlanRecord[]): Pair[] {
  const pairs: Pair[] = []
  for (const [one, first] of plans.entries()) {
    for (let other = one + 1; other < plans.length; other++) {
      const second = plans[other] as CarePlanRecord
      pairs.push({
        one,
        other,
        oneOnOther: aboutMember(first, one, second),
        otherOnOne: aboutMember(second, other, first),
      })
    }
  }
  return pairs
}

/** Whether two children have both parents in common, as far as either plan says: half and step relationships do not. */
export const sameParents = ({ oneOnOther, otherOnOne }: Pair): boolean =>
  ![oneOnOther, otherOnOne].some(({ person }) => halves.has(person?.value.relationship))

/** What a plan says of the child of another plan: by the id of their record, or by name or day of birth among brothers and sisters. */
function aboutMember(plan: CarePlanRecord, at: number, { child }: CarePlanRecord): AboutMember {
  const siblings = located(plan.siblings, `/${at}/siblings`)
  const people = located(plan.people, `/${at}/people`)
  const byRecord = siblings.find(({ value }) => value.childRecordId === child.id)
  const person =
    byRecord?.value.personId === undefined
      ? people.find(({ value }) => isBrotherOrSister(value) && isChild(value, child))
      : people.find(({ value }) => value.id === byRecord.value.personId)
  return {
    sibling:
      byRecord ?? siblings.find(({ value }) => person !== undefined && value.personId === person.value.id),
    person,
  }
}

function isChild({ name = '', dateOfBirth }: Person, child: CarePlanRecord['child']): boolean {
  const given = child.givenName ?? child.likesToBeCalled
  const named = given !== undefined && words(name).includes(given.toLowerCase())
  return named || (dateOfBirth !== undefined && dateOfBirth === child.dateOfBirth)
}

const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)
