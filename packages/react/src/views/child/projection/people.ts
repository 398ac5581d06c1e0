import type { AllowedPart } from '../allowed-fields.ts'
import { calledOf } from '../gates/names.ts'
import { isSchedule } from '../gates/schedule.ts'
import { type Reading, textOrNothing } from './reading.ts'

export type Relationship = NonNullable<NonNullable<AllowedPart['people']>[number]['relationship']>
export type ContactKind = NonNullable<NonNullable<AllowedPart['contact']>[number]['kinds']>[number]

/** Somebody whom the child lives with, sees or misses. */
export interface KnownPerson {
  /**
   * What the child calls them, or else their name. Undefined for a mother or father whom the record does not call as the child does,
   * and where there is a word for adults: then the relationship has to do.
   */
  readonly name?: string
  readonly relationship?: Relationship
  readonly livesWithMe?: true
  readonly ways: readonly ContactKind[]
  /** Days and times, where the record says nothing else in the same place. */
  readonly when?: string
  /** The child does not see them now. */
  readonly notNow?: true
  /** When it is thought about again. */
  readonly thinkAgainOn?: string
  /** In the child’s own words. */
  readonly iSaid?: string
}

const ofOneFamily = /brother|sister/

/** @param carer Who looks after the child, as the child calls them: the child lives with them. */
export function peopleOf(reading: Reading, carer: string | undefined): readonly KnownPerson[] | undefined {
  const { plan } = reading
  if (plan.people === undefined && plan.siblings === undefined && plan.contact === undefined) return undefined
  const names = [
    ...reading.names,
    ...(plan.people ?? []).flatMap(({ name }) => Object.values(calledOf(name)) as string[]),
  ]
  const known = (plan.people ?? []).flatMap((person): readonly KnownPerson[] => {
    if (person.diedOn !== undefined) return []
    const sibling = plan.siblings?.find(({ personId }) => personId === person.id)
    const arrangements = arrangementsWith(person.id, reading, names)
    if (sibling === undefined && arrangements === undefined && !ofOneFamily.test(person.relationship ?? ''))
      return []
    const { called, full } = calledOf(person.name)
    const isParent = person.relationship === 'mother' || person.relationship === 'father'
    const name = called ?? (isParent ? undefined : full)
    const together =
      sibling?.livesWithChild === true || (carer !== undefined && [called, full].includes(carer))
    return [
      {
        ...(name !== undefined && { name }),
        ...(person.relationship !== undefined && { relationship: person.relationship }),
        ...(together && { livesWithMe: true as const }),
        ...(arrangements ?? { ways: [] }),
      },
    ]
  })
  const isNear = ({ relationship }: KnownPerson) => ofOneFamily.test(relationship ?? '')
  return [...known.filter(isNear), ...known.filter((person) => !isNear(person))]
}

type Arranged = Pick<KnownPerson, 'ways' | 'when' | 'notNow' | 'thinkAgainOn' | 'iSaid'>

/** How the child keeps in touch with one person: all the arrangements together. */
function arrangementsWith(id: string, reading: Reading, names: readonly string[]): Arranged | undefined {
  const all = (reading.plan.contact ?? [])
    .map((contact, at) => ({ ...contact, at }))
    .filter(({ personId }) => personId === id)
  if (all.length === 0) return undefined
  const own = all.flatMap(
    ({ childsView, at }) => textOrNothing(reading, 'own', childsView, `/contact/${at}/childsView`) ?? [],
  )
  const said = own.length === 0 ? {} : { iSaid: own.join(' ') }
  const running = all.filter(({ none }) => none !== true)
  if (running.length === 0) {
    const again = all
      .flatMap(({ reviewOn }) => (reviewOn !== undefined && reviewOn > reading.asAt ? [reviewOn] : []))
      .sort()[0]
    return { ways: [], notNow: true, ...(again !== undefined && { thinkAgainOn: again }), ...said }
  }
  const when = running.flatMap(({ frequency = '', at }) => {
    if (isSchedule(frequency, names)) return [frequency.trim()]
    if (frequency.trim() !== '') reading.keptBack.push(`/contact/${at}/frequency`)
    return []
  })
  return {
    ways: [...new Set(running.flatMap(({ kinds = [] }) => kinds))],
    ...(when.length > 0 && { when: when.join('; ') }),
    ...said,
  }
}
