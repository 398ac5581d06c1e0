import type { CarePlanRecord, Person } from '@open-care-plan/model'
import { type Located, located, said } from '../facts/located.ts'
import { compare, plainWords, sameDate, sameWords } from './agree.ts'
import type { SharedFactDifference, SharedValue } from './differences.ts'
import { familiesOf, type Pair, pairsOf } from './members.ts'

const parents = ['mother', 'father'] as const

/** Parents and other people whom the plans of a group have in common, and the children themselves as the others' plans know them. */
export function factsOfPeople(plans: readonly CarePlanRecord[]): SharedFactDifference[] {
  const pairs = pairsOf(plans)
  const families = familiesOf(pairs)
  const asParents = parents.flatMap((relationship) =>
    families.map((family) => ({ relationship, found: parentIn(plans, family, relationship) })),
  )
  return [
    ...asParents.flatMap(({ relationship, found }) => aboutOne(`the ${relationship}`, found, true)),
    ...othersIn(
      plans,
      pairs,
      asParents.map(({ found }) => new Set(found.map(({ person }) => person.value))),
    ),
    ...childrenIn(plans, pairs),
  ]
}

/** A person of one plan in a group. */
interface Found {
  readonly plan: number
  readonly person: Located<Person>
}

/** One parent, in the plans of children who have both parents in common. Of two mothers in one plan only the name tells which. */
function parentIn(
  plans: readonly CarePlanRecord[],
  family: readonly number[],
  relationship: (typeof parents)[number],
): Found[] {
  const found = family.flatMap((plan) => {
    const [person, ...others] = peopleOf(plans, plan).filter(
      ({ value }) => value.relationship === relationship,
    )
    return person === undefined || others.length > 0 ? [] : [{ plan, person }]
  })
  return found.length < 2 ? [] : found
}

/**
 * Anybody else whom two plans know by the same name, a parent of only some of the children included. A brother or sister whose own
 * plan is there is compared with that plan.
 */
function othersIn(
  plans: readonly CarePlanRecord[],
  pairs: readonly Pair[],
  compared: readonly ReadonlySet<Person>[],
): SharedFactDifference[] {
  const members = new Set(
    pairs.flatMap(({ oneOnOther, otherOnOne }) => [oneOnOther.person?.value, otherOnOne.person?.value]),
  )
  const all = [...plans.keys()]
    .flatMap((plan) => peopleOf(plans, plan).map((person): Found => ({ plan, person })))
    .filter(({ person }) => said(person.value.name) && !members.has(person.value))
  const same = by(all, ({ name }) => plainWords(name ?? ''))
    .flatMap((found) => (onceEach(found) ? [found] : by(found, ({ relationship }) => relationship ?? '')))
    .filter(
      (found) =>
        found.length > 1 &&
        onceEach(found) &&
        !compared.some((parent) => found.every(({ person }) => parent.has(person.value))),
    )
  return same.flatMap((found) => aboutOne(theSamePerson(found, same), found, false))
}

/** Whether no plan has two of them: a grandfather and his grandson may have one name. */
const onceEach = (found: readonly Found[]) => new Set(found.map(({ plan }) => plan)).size === found.length

function by(found: readonly Found[], keyOf: (person: Person) => string): Found[][] {
  const groups = new Map<string, Found[]>()
  for (const each of found) {
    const key = keyOf(each.person.value)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** Who somebody is to the children, with a number where there are two of a kind. Names and ids stay in the record. */
function theSamePerson(found: readonly Found[], all: readonly (readonly Found[])[]): string {
  const kind = relationshipsOf(found)
  const ofKind = all.filter((each) => relationshipsOf(each) === kind)
  const number = ofKind.length > 1 ? String(ofKind.indexOf(found) + 1) : ''
  const which = [kind, number].filter((word) => word !== '').join(' ')
  return which === '' ? 'the same person' : `the same person (${which})`
}

/** What the plans call them: "aunt or uncle", and "mother, step parent" where they differ. */
const relationshipsOf = (found: readonly Found[]): string => {
  const kinds = new Set(found.map(({ person }) => person.value.relationship))
  return [...kinds]
    .flatMap((kind) => (kind === undefined || kind === 'other' ? [] : kind.replaceAll('-', ' ')))
    .join(', ')
}

/** Each child's day of birth, as their own plan has it and as the others have it. */
function childrenIn(plans: readonly CarePlanRecord[], pairs: readonly Pair[]): SharedFactDifference[] {
  return plans.flatMap((plan, at) => {
    const known = pairs.flatMap(({ one, other, oneOnOther, otherOnOne }): SharedValue[] => {
      const [from, person] =
        at === other ? [one, oneOnOther.person] : at === one ? [other, otherOnOne.person] : []
      if (from === undefined || person === undefined) return []
      return [valueAt(from, `${person.path}/dateOfBirth`, person.value.dateOfBirth)]
    })
    if (known.length === 0) return []
    const own = valueAt(at, `/${at}/child/dateOfBirth`, plan.child.dateOfBirth)
    return compare('person-birth', `date of birth of child ${plan.child.id}`, [own, ...known], sameDate)
  })
}

function aboutOne(who: string, found: readonly Found[], byName: boolean): SharedFactDifference[] {
  const of = (field: 'name' | 'dateOfBirth' | 'diedOn') =>
    found.map(({ plan, person: { value, path } }) => valueAt(plan, `${path}/${field}`, value[field]))
  return [
    ...(byName ? compare('parent-name', `name of ${who}`, of('name'), sameWords) : []),
    ...compare('person-birth', `date of birth of ${who}`, of('dateOfBirth'), sameDate),
    ...compare('person-death', `date of death of ${who}`, of('diedOn'), sameDate),
  ]
}

const peopleOf = (plans: readonly CarePlanRecord[], at: number) => located(plans[at]?.people, `/${at}/people`)

/** What a plan says at a place. */
export const valueAt = (plan: number, path: string, value: string | undefined): SharedValue => ({
  plan,
  path,
  ...(value === undefined ? {} : { value }),
})
