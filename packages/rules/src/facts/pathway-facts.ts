import { ageOn, birthday, type PathwayPlan } from '@open-care-plan/model'
import type { CareLeaverCategory } from '../care-leaver/category.ts'
import { earlier } from '../timetable/period.ts'
import { happenedBy } from './by-day.ts'

/** The first day of section 23CZB of the Children Act 1989, which gives support at 21 to 24 to who asks: a request before it gives none. */
export const supportOnRequestFrom = '2018-04-01'

/** What several rules ask of the same pathway plan, as at one day. */
export interface PathwayFacts {
  /** In whole years; undefined where the date of birth is not recorded. */
  readonly age: number | undefined
  /**
   * What the young person is on the day, as the plan records it; undefined where it does not, or only from a later day. Who was
   * eligible or relevant is former relevant from 18 on, at 21 a qualifying young person is none of these any more, and at 25 the
   * duties end: all that follows from age alone. Nobody is any of these before 16. None too, where the young
   * person has died.
   */
  readonly category: CareLeaverCategory | undefined
  /** The day on which that began, where the record gives it. */
  readonly entitledFrom: string | undefined
  /**
   * From 21 to 24, whether the young person has asked for support or told the authority of a course. True before 21, when
   * nobody has to ask. A request from before `supportOnRequestFrom` gives nothing.
   */
  readonly supported: boolean | undefined
  /**
   * The day since which the duties to the young person have run without a break: `entitledFrom`; for somebody who was relevant
   * up to 18, the day on which that began, as the duties of SI 2010/2571 go on; for somebody who came back after 21, the day on
   * which they asked.
   */
  readonly dutiesFrom: string | undefined
}

/** Works the facts out. */
export function pathwayFacts(plan: PathwayPlan, asAt: string): PathwayFacts {
  const { dateOfBirth } = plan.child
  const age = dateOfBirth === undefined || dateOfBirth > asAt ? undefined : ageOn(dateOfBirth, asAt)
  const entitled = entitlement(plan, age, asAt)
  return {
    age,
    ...entitled,
    supported: isSupported(plan, age, asAt),
    dutiesFrom: cameBackOn(plan, age, asAt) ?? relevantSince(plan, entitled) ?? entitled.entitledFrom,
  }
}

type Entitlement = Pick<PathwayFacts, 'category' | 'entitledFrom'>

function entitlement(plan: PathwayPlan, age: number | undefined, asAt: string): Entitlement {
  const { eligibility, eligibilityFrom, child } = plan
  const since = (category: CareLeaverCategory | undefined, entitledFrom?: string): Entitlement => ({
    category,
    entitledFrom,
  })
  if (age !== undefined && age >= 25) return since('none', birthday(child.dateOfBirth as string, 25))
  if (plan.inTouch === 'DIED' || happenedBy(child.diedOn, asAt)) return since('none')
  if (age !== undefined && age < 16) return since('none')
  if (eligibility === undefined || (eligibilityFrom ?? '') > asAt) return since(undefined)
  if (age !== undefined && age >= 18 && (eligibility === 'eligible' || eligibility === 'relevant')) {
    return since('former-relevant', birthday(child.dateOfBirth as string, 18))
  }
  if (age !== undefined && age >= 21 && eligibility === 'qualifying') {
    return since('none', birthday(child.dateOfBirth as string, 21))
  }
  return since(eligibility, eligibilityFrom)
}

/** Of somebody who is former relevant, the day on which they became relevant, where the plan still gives it. */
const relevantSince = (plan: PathwayPlan, { category, entitledFrom }: Entitlement) =>
  category === 'former-relevant' && plan.eligibility === 'relevant'
    ? earlier(entitledFrom as string, plan.eligibilityFrom)
    : undefined

/** The day of the first request or notice of a course, where that was after the twenty-first birthday. */
function cameBackOn(plan: PathwayPlan, age: number | undefined, asAt: string): string | undefined {
  if (age === undefined || age < 21) return undefined
  const first = earlier(requestOn(plan), plan.returnToEducationToldOn)
  return first <= asAt && first > birthday(plan.child.dateOfBirth as string, 21) ? first : undefined
}

/** The day of a request that gives support under section 23CZB; a day that never comes where there is none. */
const requestOn = ({ askedForSupportOn: on }: PathwayPlan) =>
  on !== undefined && on >= supportOnRequestFrom ? on : '9'

function isSupported(plan: PathwayPlan, age: number | undefined, asAt: string): boolean | undefined {
  if (earlier(requestOn(plan), plan.returnToEducationToldOn) <= asAt) return true
  return age === undefined ? undefined : age < 21
}
