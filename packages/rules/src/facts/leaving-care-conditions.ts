import type { Condition } from '../engine/rule.ts'

const missing = { path: '/child/dateOfBirth', message: 'Enter the date of birth' }

const ofAge = (years: number, otherwise: string): Condition => ({
  // Of a child who is not born there is no date of birth to ask for.
  holds: ({ age, lookedAfter, lookedAfterFrom }) =>
    age === undefined ? (lookedAfter || lookedAfterFrom !== undefined ? undefined : false) : age >= years,
  otherwise,
  missing,
})

/** The days that count towards help on leaving care have begun. */
export const fourteenOrOver = ofAge(14, 'The child is under 14')

/** Of the age at which a child can be an eligible child. */
export const sixteenOrOver = ofAge(16, 'The child is under 16')
