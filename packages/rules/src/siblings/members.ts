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
        oneOnOther: aboutMember(plans, one, second),
        otherOnOne: aboutMember(plans, other, first),
      })
    }
  }
  return pairs
}

/** Whether two children have both parents in common: a plan says brother or sister, and neither says half or step. */
function sameParents({ oneOnOther, otherOnOne }: Pair): boolean {
  const said = [oneOnOther, otherOnOne].map(({ person }) => person?.value.relationship)
  return (
    said.some((each) => each === 'brother' || each === 'sister') && !said.some((each) => halves.has(each))
  )
}

/** The plans of children who have both parents in common, by their numbers: two or more of each family, in order. */
export function familiesOf(pairs: readonly Pair[]): number[][] {
  const families: Set<number>[] = []
  for (const pair of pairs) {
    if (!sameParents(pair)) continue
    const { one, other } = pair
    const joined = families.filter((family) => family.has(one) || family.has(other))
    const [family = new Set<number>(), ...rest] = joined
    if (joined.length === 0) families.push(family)
    for (const each of [one, other, ...rest.flatMap((more) => [...more])]) family.add(each)
    for (const more of rest) families.splice(families.indexOf(more), 1)
  }
  return families.map((family) => [...family].sort((a, b) => a - b))
}

/** What a plan says of the child of another plan: by the id of their record, or by name or day of birth among brothers and sisters. */
function aboutMember(plans: readonly CarePlanRecord[], at: number, { child }: CarePlanRecord): AboutMember {
  const plan = plans[at] as CarePlanRecord
  const siblings = located(plan.siblings, `/${at}/siblings`)
  const people = located(plan.people, `/${at}/people`)
  const byRecord = siblings.find(({ value }) => value.childRecordId === child.id)
  const person =
    byRecord?.value.personId === undefined
      ? personOf(people, child, plans)
      : people.find(({ value }) => value.id === byRecord.value.personId)
  return {
    sibling:
      byRecord ?? siblings.find(({ value }) => person !== undefined && value.personId === person.value.id),
    person,
  }
}

type Child = CarePlanRecord['child']

/** By name; else the only one born that day who does not have the name of another child of the group, as a twin would. */
function personOf(
  people: readonly Located<Person>[],
  child: Child,
  plans: readonly CarePlanRecord[],
): Located<Person> | undefined {
  const among = people.filter(({ value }) => isBrotherOrSister(value))
  const named = among.find(({ value }) => hasName(value, child))
  if (named !== undefined || child.dateOfBirth === undefined) return named
  const born = among.filter(
    ({ value }) =>
      value.dateOfBirth === child.dateOfBirth && !plans.some((other) => hasName(value, other.child)),
  )
  return born.length === 1 ? born[0] : undefined
}

function hasName({ name = '' }: Person, { givenName, likesToBeCalled }: Child): boolean {
  const has = words(name)
  return [givenName, likesToBeCalled].some((given) => {
    const asked = words(given ?? '')
    return asked.length > 0 && asked.every((word) => has.includes(word))
  })
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '')
