import { ageOn, birthday, type PathwayPlan } from '@open-care-plan/model'
import type { CareLeaverCategory } from '../care-leaver/category.ts'

/** What several rules ask of the same pathway plan, as at one day. */
export interface PathwayFacts {
  /** In whole years; undefined where the date of birth is not recorded. */
  readonly age: number | undefined
  /**
   * What the young person is on the day, as the plan records it; undefined where it does not, or only from a later day. Who was
   * eligible or relevant is former relevant from 18 on, and at 25 the duties end: both follow from age alone.
   */
  readonly category: CareLeaverCategory | undefined
  /** The day on which that began, where the record gives it. */
  readonly entitledFrom: string | undefined
  /**
   * From 21 to 24, whether the young person has asked for support or told the authority of a course. True before 21, when
   * nobody has to ask.
   */
  readonly supported: boolean | undefined
}

/** Works the facts out. */
export function pathwayFacts(plan: PathwayPlan, asAt: string): PathwayFacts {
  const { dateOfBirth } = plan.child
  const age = dateOfBirth === undefined || dateOfBirth > asAt ? undefined : ageOn(dateOfBirth, asAt)
  return { age, ...entitlement(plan, age, asAt), supported: isSupported(plan, age, asAt) }
}

type Entitlement = Pick<PathwayFacts, 'category' | 'entitledFrom'>

function entitlement(plan: PathwayPlan, age: number | undefined, asAt: string): Entitlement {
  const { eligibility, eligibilityFrom, child } = plan
  const since = (category: CareLeaverCategory | undefined, entitledFrom?: string): Entitlement => ({
    category,
    entitledFrom,
  })
  if (age !== undefined && age >= 25) return since('none', birthday(child.dateOfBirth as string, 25))
  if (eligibility === undefined) return since(undefined)
  if (eligibilityFrom !== undefined && eligibilityFrom > asAt) {
    return since(age !== undefined && age < 16 ? 'none' : undefined)
  }
  if (age !== undefined && age >= 18 && (eligibility === 'eligible' || eligibility === 'relevant')) {
    return since('former-relevant', birthday(child.dateOfBirth as string, 18))
  }
  return since(eligibility, eligibilityFrom)
}

function isSupported(plan: PathwayPlan, age: number | undefined, asAt: string): boolean | undefined {
  const { askedForSupportOn = '9', returnToEducationToldOn = '9' } = plan
  if (askedForSupportOn <= asAt || returnToEducationToldOn <= asAt) return true
  return age === undefined ? undefined : age < 21
}
