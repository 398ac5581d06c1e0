import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'

type Contact = NonNullable<PathwayPlan['contacts']>[number]

/** The eighteenth birthday of the young people of these builders, since which they are former relevant. */
export const eighteenOn = '2025-06-02'

/** A former relevant young person, 18 since 2 June 2025. */
export const aCareLeaver = (parts: Partial<PathwayPlan> = {}): PathwayPlan =>
  aPathwayPlan({
    child: { id: 'child-1', dateOfBirth: '2007-06-02' },
    eligibility: 'former-relevant',
    eligibilityFrom: eighteenOn,
    ...parts,
  })

/** A relevant child of 17, since the day given. */
export const aRelevantChild = (since: string | undefined, parts: Partial<PathwayPlan> = {}): PathwayPlan =>
  aPathwayPlan({
    child: { id: 'child-1', dateOfBirth: '2009-06-02' },
    eligibility: 'relevant',
    ...(since === undefined ? {} : { eligibilityFrom: since }),
    ...parts,
  })

/** An eligible child of 17, who is still looked after. */
export const anEligibleChild = (parts: Partial<PathwayPlan> = {}): PathwayPlan =>
  aPathwayPlan({
    child: { id: 'child-1', dateOfBirth: '2009-06-02' },
    eligibility: 'eligible',
    ...parts,
  })

/** Of each kind that a rule of SI 2010/2571 does not speak to. */
export const notAfterCare: readonly (readonly [name: string, plan: PathwayPlan])[] = [
  ['an eligible child, who is still looked after', aPathwayPlan({ eligibility: 'eligible' })],
  ['a young person who qualifies for advice alone', aPathwayPlan({ eligibility: 'qualifying' })],
  [
    'at 22, with no request for support on record',
    aPathwayPlan({ child: { id: 'c', dateOfBirth: '2004-06-02' }, eligibility: 'former-relevant' }),
  ],
  ['at 25', aPathwayPlan({ child: { id: 'c', dateOfBirth: '2001-06-02' }, eligibility: 'former-relevant' })],
]

/** Accommodation that the authority provides, since the day given. */
export const providedFrom = (from: string): NonNullable<PathwayPlan['accommodation']> => ({
  from,
  providedByAuthority: true,
})

const contact = (kind: Contact['kind'] | undefined, days: readonly string[]): Contact[] =>
  days.map((on) => ({ id: `contact-${on}`, on, ...(kind === undefined ? {} : { kind }) }))

/** Visits of the adviser on the days given. */
export const visitsOn = (...days: readonly string[]) => contact('visit', days)
/** Calls of the adviser on the days given. */
export const callsOn = (...days: readonly string[]) => contact('call', days)
/** Contacts of which nobody entered the kind. */
export const contactsOn = (...days: readonly string[]) => contact(undefined, days)
/** Reviews of the pathway plan held on the days given. */
export const reviewsOn = (...days: readonly string[]): NonNullable<PathwayPlan['reviews']> =>
  days.map((on) => ({ id: `review-${on}`, on }))
