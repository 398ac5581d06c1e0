import { ageOn, type PathwayPlan } from '@open-care-plan/model'

/** What several rules ask of the same pathway plan, as at one day. */
export interface PathwayFacts {
  /** In whole years; undefined where the date of birth is not recorded. */
  readonly age: number | undefined
}

/** Works the facts out. */
export function pathwayFacts({ child }: PathwayPlan, asAt: string): PathwayFacts {
  const { dateOfBirth } = child
  return { age: dateOfBirth === undefined || dateOfBirth > asAt ? undefined : ageOn(dateOfBirth, asAt) }
}
