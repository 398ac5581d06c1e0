import type { FocusEvent } from 'react'

/** Whether focus goes from one answer of a question to another, and so neither comes to the question nor leaves it. */
export const movesAmongAnswers = ({ target, relatedTarget }: FocusEvent<HTMLInputElement>): boolean =>
  relatedTarget instanceof HTMLInputElement && relatedTarget.name === target.name

/** Whether focus goes from one box of a date or a time to another. */
export const movesAmongBoxes = ({ target, relatedTarget }: FocusEvent<HTMLInputElement>): boolean =>
  relatedTarget !== null && target.closest('.govuk-date-input')?.contains(relatedTarget) === true
