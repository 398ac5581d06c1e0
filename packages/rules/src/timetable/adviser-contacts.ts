import type { PathwayPlan } from '@open-care-plan/model'
import type { PathwayContext, Verdict } from '../engine/rule.ts'
import { notApplicable, unknown } from '../engine/verdicts.ts'
import type { Happening } from './gaps.ts'

/** What the rules on accommodation that the authority provides say where the plan does not tell of it. */
export const homeMessages = {
  provided: 'Say whether the authority provides the accommodation',
  homeFrom: 'Enter the day on which the young person came to live there',
} as const

/** The day since which the young person has lived where the authority provides the accommodation, or why that is not so. */
export function authoritysHomeFrom({ pathwayPlan, asAt }: PathwayContext): string | Verdict {
  const { from, providedByAuthority } = pathwayPlan.accommodation ?? {}
  if (providedByAuthority === undefined) {
    return unknown('/accommodation/providedByAuthority', {}, 'provided')
  }
  if (!providedByAuthority) return notApplicable('The authority does not provide the accommodation')
  if (from === undefined) return unknown('/accommodation/from', {}, 'homeFrom')
  return from > asAt ? notApplicable('The young person has not moved in yet') : from
}

/** What the list of contacts says. */
export interface AdviserContacts {
  /** Made by the day, the earliest first; of visits, those of which the kind is not entered are doubtful. */
  readonly made: readonly Happening[]
  /** The place of the first that has no day. */
  readonly undatedPath: string | undefined
}

/** Contacts of every kind, or visits alone. */
export function adviserContacts(
  contacts: NonNullable<PathwayPlan['contacts']>,
  asAt: string,
  only?: 'visits',
): AdviserContacts {
  const made: Happening[] = []
  let undatedPath: string | undefined
  for (const [at, { on, kind }] of contacts.entries()) {
    if (only === 'visits' && kind !== undefined && kind !== 'visit') continue
    if (on === undefined) undatedPath ??= `/contacts/${at}/on`
    else if (on <= asAt) {
      made.push({ on, path: `/contacts/${at}`, doubtful: only === 'visits' && kind === undefined })
    }
  }
  return { made: made.sort((a, b) => (a.on < b.on ? -1 : 1)), undatedPath }
}
