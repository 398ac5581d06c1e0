import type { CarePlanRecord, ContactArrangement } from '@open-care-plan/model'
import { type Located, located } from '../facts/located.ts'
import { compare, sameWords } from './agree.ts'
import type { SharedFactDifference } from './differences.ts'
import { type Pair, pairsOf } from './members.ts'
import { valueAt } from './people-facts.ts'

/** The time of two children with each other, as the plan of each has it. Where only one plan speaks of it, another rule says so. */
export const contactBetween = (plans: readonly CarePlanRecord[]): SharedFactDifference[] =>
  pairsOf(plans).flatMap((pair) => {
    const { one, other } = pair
    if (saidToLiveTogether(pair)) return []
    const [mine, theirs] = arrangementsBetween(plans, pair)
    if (mine === undefined || theirs === undefined) return []
    const about = `time of child ${plans[one]?.child.id} and child ${plans[other]?.child.id} together`
    const of = (field: string, read: (arrangement: ContactArrangement) => string | undefined) => [
      valueAt(one, `${mine.path}/${field}`, read(mine.value)),
      valueAt(other, `${theirs.path}/${field}`, read(theirs.value)),
    ]
    return [
      ...compare('contact', `${about}: whether there is any`, of('none', saysNone), (a, b) => a === b),
      ...compare('contact', `${about}: in which ways`, of('kinds', kindsOf), (a, b) => a === b),
      ...compare(
        'contact',
        `${about}: how often`,
        of('frequency', ({ frequency }) => frequency),
        sameWords,
        'words',
      ),
    ]
  })

/** Children who live together need no arrangement, and what their plans say of it need not agree. */
const saidToLiveTogether = ({ oneOnOther, otherOnOne }: Pair) =>
  [oneOnOther, otherOnOne].some(({ sibling }) => sibling?.value.livesWithChild === true)

/** What each of two plans arranges with the child of the other. */
export const arrangementsBetween = (
  plans: readonly CarePlanRecord[],
  { one, other, oneOnOther, otherOnOne }: Pair,
) =>
  [
    arrangement(plans, one, oneOnOther.person?.value.id),
    arrangement(plans, other, otherOnOne.person?.value.id),
  ] as const

const arrangement = (
  plans: readonly CarePlanRecord[],
  plan: number,
  personId: string | undefined,
): Located<ContactArrangement> | undefined =>
  personId === undefined
    ? undefined
    : located(plans[plan]?.contact, `/${plan}/contact`).find(({ value }) => value.personId === personId)

const saysNone = ({ none }: ContactArrangement) => (none === true ? 'none' : 'some')

const kindsOf = ({ kinds }: ContactArrangement) =>
  kinds === undefined ? undefined : [...kinds].sort().join(', ')
