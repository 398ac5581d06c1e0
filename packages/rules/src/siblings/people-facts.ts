import type { CarePlanRecord, Person } from '@open-care-plan/model'
import { type Located, located, said } from '../facts/located.ts'
import { compare, plainWords, sameDate, sameWords } from './agree.ts'
import type { SharedFactDifference, SharedValue } from './differences.ts'
import { type Pair, pairsOf, sameParents } from './members.ts'

const parents = ['mother', 'father'] as const

/** Parents and other people whom the plans of a group have in common, and the children themselves as the others' plans know them. */
export function factsOfPeople(plans: readonly CarePlanRecord[]): SharedFactDifference[] {
  const pairs = pairsOf(plans)
  return [
    ...parents.flatMap((relationship) => parentIn(plans, pairs, relationship)),
    ...othersIn(plans, pairs),
    ...childrenIn(plans, pairs),
  ]
}

/** One parent, in all the plans of children who have both parents in common. */
function parentIn(
  plans: readonly CarePlanRecord[],
  pairs: readonly Pair[],
  relationship: (typeof parents)[number],
): SharedFactDifference[] {
  const full = new Set(pairs.filter(sameParents).flatMap(({ one, other }) => [one, other]))
  const found = [...full].flatMap((plan) => {
    const person = peopleOf(plans, plan).find(({ value }) => value.relationship === relationship)
    return person === undefined ? [] : [{ plan, person }]
  })
  return found.length < 2 ? [] : aboutOne(`the ${relationship}`, found, true)
}

/** Anybody else whom two plans know by the same name. A brother or sister whose own plan is there is compared with that plan. */
function othersIn(plans: readonly CarePlanRecord[], pairs: readonly Pair[]): SharedFactDifference[] {
  const members = new Set(
    pairs.flatMap(({ oneOnOther, otherOnOne }) => [oneOnOther.person?.value, otherOnOne.person?.value]),
  )
  const byName = new Map<string, { plan: number; person: Located<Person> }[]>()
  for (const plan of plans.keys()) {
    for (const person of peopleOf(plans, plan)) {
      const { name, relationship } = person.value
      if (!said(name) || relationship === 'mother' || relationship === 'father') continue
      if (members.has(person.value)) continue
      const key = plainWords(name)
      byName.set(key, [...(byName.get(key) ?? []), { plan, person }])
    }
  }
  return [...byName.values()].flatMap((found) =>
    new Set(found.map(({ plan }) => plan)).size < 2
      ? []
      : aboutOne(`the same person (${idsOf(found)})`, found, false),
  )
}

const idsOf = (found: readonly { person: Located<Person> }[]) =>
  [...new Set(found.map(({ person }) => person.value.id))].join(', ')

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

function aboutOne(
  who: string,
  found: readonly { readonly plan: number; readonly person: Located<Person> }[],
  byName: boolean,
): SharedFactDifference[] {
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
