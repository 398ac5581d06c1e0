import type { CarePlanRecord, ContactArrangement } from '@open-care-plan/model'
import { type Located, located, said } from '../facts/located.ts'
import { compare, sameWords } from './agree.ts'
import type { SharedFactDifference, SharedValue } from './differences.ts'
import { type Pair, pairsOf } from './members.ts'
import { valueAt } from './people-facts.ts'

/** The time of two children with each other, as the plan of each has it. Where only one plan speaks of it, another rule says so. */
export const contactBetween = (plans: readonly CarePlanRecord[]): SharedFactDifference[] =>
  pairsOf(plans).flatMap((pair) => {
    const { one, other } = pair
    if (saidToLiveTogether(pair)) return []
    const [mine, theirs] = arrangementsBetween(plans, pair)
    if (mine.length === 0 || theirs.length === 0) return []
    const about = `time of child ${plans[one]?.child.id} and child ${plans[other]?.child.id} together`
    const of = (field: string, read: Read) => [
      whatIsSaid(one, mine, field, read),
      whatIsSaid(other, theirs, field, read),
    ]
    return [
      ...compare('contact', `${about}: whether there is any`, of('none', saysNone), (a, b) => a === b),
      ...compare('contact', `${about}: in which ways`, of('kinds', kindsOf), (a, b) => a === b),
      ...compare('contact', `${about}: how often`, of('frequency', frequenciesOf), sameWords, 'words'),
    ]
  })

type Read = (arrangements: readonly ContactArrangement[]) => string | undefined

/** What the arrangements of one plan say together: one may be for meeting, and another for calls. */
const whatIsSaid = (
  plan: number,
  arrangements: readonly Located<ContactArrangement>[],
  field: string,
  read: Read,
): SharedValue =>
  valueAt(
    plan,
    arrangements.length === 1 ? `${arrangements[0]?.path}/${field}` : `/${plan}/contact`,
    read(arrangements.map(({ value }) => value)),
  )

/** Children who live together need no arrangement, and what their plans say of it need not agree. */
const saidToLiveTogether = ({ oneOnOther, otherOnOne }: Pair) =>
  [oneOnOther, otherOnOne].some(({ sibling }) => sibling?.value.livesWithChild === true)

/** What each of two plans arranges with the child of the other. */
export const arrangementsBetween = (
  plans: readonly CarePlanRecord[],
  { one, other, oneOnOther, otherOnOne }: Pair,
) =>
  [
    arrangementsWith(plans, one, oneOnOther.person?.value.id),
    arrangementsWith(plans, other, otherOnOne.person?.value.id),
  ] as const

const arrangementsWith = (
  plans: readonly CarePlanRecord[],
  plan: number,
  personId: string | undefined,
): Located<ContactArrangement>[] =>
  personId === undefined
    ? []
    : located(plans[plan]?.contact, `/${plan}/contact`).filter(({ value }) => value.personId === personId)

const saysNone: Read = (all) => (all.every(({ none }) => none === true) ? 'none' : 'some')

const kindsOf: Read = (all) => {
  const kinds = new Set(all.flatMap((each) => each.kinds ?? []))
  return kinds.size === 0 ? undefined : [...kinds].sort().join(', ')
}

const frequenciesOf: Read = (all) => {
  const frequencies = all.flatMap(({ frequency }) => (said(frequency) ? [frequency] : []))
  return frequencies.length === 0 ? undefined : frequencies.sort().join('; ')
}
