import type { AllowedPart } from '../allowed-fields.ts'
import { calledOf, nameOrNothing } from '../gates/names.ts'
import type { Reading } from './reading.ts'

export type HomeKind = 'parents' | 'family' | 'foster' | 'childrens-home' | 'supported' | 'elsewhere'

/** Whether those who look after the child work there, and do not live there. */
export const hasStaff = (kind: HomeKind): boolean => kind === 'childrens-home' || kind === 'supported'

/** Where the child lives, and whether they can stay. */
export interface Home {
  readonly kind: HomeKind
  /** Who looks after the child there, or what the home is called. */
  readonly name?: string
  /** Of a home with staff that has a name: who of them is there for the child first. */
  readonly person?: string
  readonly since?: string
  readonly stay: Stay
}

type Stay =
  | { readonly is: 'until-grown-up' | 'with-family' | 'going-home' | 'not-decided' | 'not-written' }
  /** About then: the year and the month. */
  | { readonly is: 'until'; readonly month: string }

type Placement = NonNullable<AllowedPart['placements']>[number]

const kindOf: Readonly<Record<string, HomeKind>> = {
  parents: 'parents',
  'connected-foster-carer': 'family',
  'foster-carer': 'foster',
  'childrens-home': 'childrens-home',
  'other-arrangements': 'supported',
}

/** Moves that are only planned are left out: a child is told of a move by a person, and not by a page. */
export function homeOf({ plan, asAt }: Reading): Home {
  const now = plan.placements?.filter((placement) => isNow(placement, asAt)).at(-1)
  const carer = now?.carer?.name
  const kind = kindOf[now?.section22C ?? ''] ?? 'elsewhere'
  const name = calledByChild(plan, carer) ?? nameOrNothing(carer)
  return {
    kind,
    ...(name !== undefined && namesOf(kind, name, nameOrNothing(now?.carer?.organisation))),
    ...(now?.from !== undefined && { since: now.from }),
    stay: stayOf(now, plan.permanence?.returnHome?.decision, asAt),
  }
}

const isNow = ({ planned, from, to }: Placement, asAt: string): boolean =>
  planned !== true && (from === undefined || from <= asAt) && (to === undefined || to > asAt)

function stayOf(now: Placement | undefined, decision: string | undefined, asAt: string): Stay {
  if (now?.section22C === 'parents') return { is: decision === 'pursued' ? 'with-family' : 'not-written' }
  if (decision === 'pursued') return { is: 'going-home' }
  if (decision === 'not-decided') return { is: 'not-decided' }
  if (now?.intendedUntil18 === true) return { is: 'until-grown-up' }
  if (now?.expectedEnd !== undefined && now.expectedEnd > asAt) {
    return { is: 'until', month: now.expectedEnd.slice(0, 7) }
  }
  return { is: 'not-written' }
}

/** A home with staff may be written as its organisation, and one of the staff as the carer: a child does not live “at” a person. */
const namesOf = (
  kind: HomeKind,
  name: string,
  organisation: string | undefined,
): Pick<Home, 'name' | 'person'> =>
  hasStaff(kind) && organisation !== undefined && houses.test(organisation) && !houses.test(name)
    ? { name: organisation, person: name }
    : { name }

const houses = /\b(?:house|home|lodge|cottage|hall|villa|court|farm|foyer|hostel|grange|manor|place)\b/i

/** The name that the child has for a carer who is among the people of the plan: “Mummy”. */
function calledByChild(plan: AllowedPart, carer: string | undefined): string | undefined {
  const full = nameOrNothing(carer)
  if (full === undefined) return undefined
  return plan.people?.map(({ name }) => calledOf(name)).find((person) => person.full === full)?.called
}
