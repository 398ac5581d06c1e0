import type { CarePlanRecord } from '@open-care-plan/model'
import { type AgeGroup, ageGroupOf } from './age-group.ts'
import { onlyAllowed } from './allowed-fields.ts'
import { type Change, changesBetween } from './projection/changes.ts'
import { type Coming, comingOf } from './projection/coming.ts'
import { type Health, healthOf, type School, schoolOf } from './projection/daily.ts'
import { type Helper, helpersOf } from './projection/helpers.ts'
import { type Home, homeOf } from './projection/home.ts'
import { type KnownPerson, peopleOf } from './projection/people.ts'
import { type Reading, readingOf } from './projection/reading.ts'
import { type Said, saidOf } from './projection/said.ts'
import { type Told, toldOf } from './projection/told.ts'

/**
 * All of a care plan that the child’s view shows, and nothing more: it may be made on a server, so that what is for staff never
 * reaches the page. Plain JSON.
 */
export interface ChildPlan {
  readonly ageGroup: AgeGroup
  readonly asAt: string
  /** What the child likes to be called. */
  readonly name?: string
  readonly home: Home
  readonly helpers: readonly Helper[]
  /** Brothers and sisters first. Undefined where nobody has written it down; empty where there is nobody. */
  readonly people?: readonly KnownPerson[]
  readonly said: readonly Said[]
  readonly coming: readonly Coming[]
  readonly school: School
  readonly health: Health
  readonly told: Told
  /** What is different from an earlier revision. Undefined where none was given. */
  readonly changes?: readonly Change[]
  /** JSON Pointers to texts that were kept back, because they are in words for adults: for the writer. */
  readonly keptBack: readonly string[]
}

export interface ChildPlanOptions {
  /** The day of the reader, `YYYY-MM-DD`. */
  readonly asAt: string
  /** Without it, from the day of birth. */
  readonly ageGroup?: AgeGroup | undefined
  /** The revision that the child saw last. */
  readonly previous?: CarePlanRecord | undefined
}

/** Takes from a care plan what the child is shown. */
export function childPlan(record: CarePlanRecord, options: ChildPlanOptions): ChildPlan {
  const plan = projected(record, options)
  if (options.previous === undefined) return plan
  return { ...plan, changes: changesBetween(projected(options.previous, options), plan) }
}

function projected(record: CarePlanRecord, { asAt, ageGroup }: ChildPlanOptions): ChildPlan {
  const allowed = onlyAllowed(record)
  const reading: Reading = readingOf(allowed, asAt)
  const home = homeOf(reading)
  const people = peopleOf(reading, home.name)
  const plan = {
    ageGroup: ageGroup ?? ageGroupOf(allowed.child?.dateOfBirth, asAt),
    asAt,
    ...(reading.name !== undefined && { name: reading.name }),
    home,
    helpers: helpersOf(reading),
    ...(people !== undefined && { people }),
    said: saidOf(reading),
    coming: comingOf(reading),
    school: schoolOf(reading),
    health: healthOf(reading),
    told: toldOf(reading),
  }
  return { ...plan, keptBack: reading.keptBack }
}
