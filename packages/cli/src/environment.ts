/** The variables of the environment that the program heeds, for the reference. */
export const environment: Readonly<Record<string, string>> = {
  NO_COLOR: 'Set to anything: no colour, unless --color is given',
  TERM: 'Set to dumb: no colour, unless --color is given',
  OPEN_CARE_PLAN_DEBUG: 'Set to anything: an error inside the program is printed with where it arose',
}
