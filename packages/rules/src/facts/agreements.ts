import type { Agreement, CarePlanRecord } from '@open-care-plan/model'
import { notAfter } from './by-day.ts'
import { type Located, located } from './located.ts'

/** What was recorded by a day of who agreed to the plan; undefined where nobody keeps it. */
export const agreementsBy = ({ state }: CarePlanRecord, day: string): Located<Agreement>[] | undefined =>
  state?.agreements === undefined
    ? undefined
    : located(state.agreements, '/state/agreements').filter(({ value }) => notAfter(value.on, day))

/** The last of several: somebody may agree to one revision and not to the next. Of two on one day the later in the list. */
export const latest = (agreements: readonly Located<Agreement>[]): Located<Agreement> | undefined =>
  agreements.reduce<Located<Agreement> | undefined>(
    (last, next) => (last === undefined || (next.value.on ?? '') >= (last.value.on ?? '') ? next : last),
    undefined,
  )
