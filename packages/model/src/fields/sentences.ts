// What is said of a value that a field cannot hold. Whoever reads records says it in these words: zod here, and the
// compiled validators of @open-care-plan/schemas, which do without zod.

export const mustBe = {
  text: 'Must be text',
  yesNo: 'Must be true or false',
  list: 'Must be a list',
  part: 'Must be an object, in braces: { … }',
  pounds: 'Must be an amount in pounds, as a number',
  id: 'Must be an id of 1 to 100 letters, digits, dots, colons, hyphens or underscores, starting with a letter or digit',
  ownFields: 'Must be an object of namespaces, each in braces: { "your-council": { … } }',
  namespace:
    'Must be a namespace of 1 to 100 letters, digits, dots, colons, hyphens or underscores, starting with a letter or digit',
  json: 'Must be something that JSON can hold',
  noCircle: 'Must not be part of itself: JSON cannot hold that',
} as const

const looksLikeDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

const isLikeDay = (value: unknown): value is string => typeof value === 'string' && looksLikeDay.test(value)

/** Of what is not a whole date: that there is no such day, if it is at least written like one. */
export const mustBeDate = (value: unknown): string =>
  isLikeDay(value) ? noSuchDay(value) : 'Must be a date as YYYY-MM-DD, for example 2026-03-09'

/** Of text that is neither a date nor a part of one. */
export const mustBePartialDate = (value: unknown): string =>
  isLikeDay(value)
    ? noSuchDay(value)
    : 'Must be a date as YYYY-MM-DD, or only as much of it as is known: YYYY-MM or YYYY'

const noSuchDay = (value: string) => `There is no such day as ${value}`

/** Whether the complaint is that a day does not exist, and not that it is written wrongly. */
export const isAboutNoSuchDay = (message: string): boolean => message.startsWith('There is no such day')

export const mustBeWholeNumber = (min: number, max: number): string =>
  `Must be a whole number from ${min} to ${max}`

export const mustBeNumber = (min: number, max: number): string => `Must be a number from ${min} to ${max}`

export const mustBeCode = (value: unknown, list: string): string =>
  `${shown(value)} is not a code of the list "${list}"`

export const mustBeOneOf = (value: unknown, codes: readonly string[]): string =>
  `${shown(value)} is not one of: ${codes.join(', ')}`

export const mustBeExactly = (value: string): string => `Must be "${value}"`

const longest = 60

/** A value as a sentence names it. What is long is cut: it was put in the wrong place, and may be somebody's words. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object' && value !== null) return 'An object'
  if (typeof value !== 'string') return String(value)
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
}
