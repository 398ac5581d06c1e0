import type { CareLeaverCategory } from '../care-leaver/category.ts'
import type { Condition } from '../engine/rule.ts'
import type { PathwayFacts } from './pathway-facts.ts'

const entitlement = {
  path: '/eligibility',
  message: 'Select whether the young person is eligible, relevant or former relevant, and enter since when',
}

const oneOf = (categories: readonly CareLeaverCategory[], otherwise: string): Condition<PathwayFacts> => ({
  holds: ({ category }) => (category === undefined ? undefined : categories.includes(category)),
  otherwise,
  missing: entitlement,
})

/** Still looked after, at 16 or 17. */
export const eligible = oneOf(['eligible'], 'The young person is not an eligible child on this day')

/** No longer looked after, at 16 or 17. */
export const relevant = oneOf(['relevant'], 'The young person is not a relevant child on this day')

/** Was eligible or relevant, and is 18 or over. */
export const formerRelevant = oneOf(
  ['former-relevant'],
  'The young person is not a former relevant child on this day',
)

/** To whom SI 2010/2571 applies. */
export const relevantOrFormerRelevant = oneOf(
  ['relevant', 'former-relevant'],
  'The young person is neither a relevant nor a former relevant child on this day',
)

/** For whom a pathway plan is made: eligible, relevant or former relevant. */
export const anyCareLeaver = oneOf(
  ['eligible', 'relevant', 'former-relevant'],
  'The young person is not eligible, relevant or former relevant on this day',
)

/** Under 21, or from 21 to 24 and asking: section 23CZB, or 23CA for a course. Before 21 nobody has to ask. */
export const stillSupported: Condition<PathwayFacts> = {
  holds: ({ category, supported }) => (category === 'former-relevant' ? supported : true),
  otherwise: 'The young person is 21 or over, and no request for support or notice of a course is recorded',
  missing: { path: '/child/dateOfBirth', message: 'Enter the young person’s date of birth' },
}

/** What a rule for every pathway plan asks first. */
export const anyPathwayPlan = [anyCareLeaver, stillSupported] as const

/** What a rule of SI 2010/2571 asks first: the pathway plan of somebody who is no longer looked after. */
export const afterCare = [relevantOrFormerRelevant, stillSupported] as const
