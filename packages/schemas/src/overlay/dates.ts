// A date in JSON Schema is text with a pattern, and so is a limit on it: dates as YYYY-MM-DD stand in the order of the
// calendar when they stand in the order of their characters.

/** A day of the calendar, as the published schemas have it. */
export const datePattern =
  '^(?:(?:[0-9][0-9][2468][048]|[0-9][0-9][13579][26]|[0-9][0-9]0[48]|[02468][048]00|[13579][26]00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:02)-(?:0[1-9]|1[0-9]|2[0-8])))$'

/** A pattern for every date on or before one. What it is matched with is a date already. */
export const onOrBefore = (date: string): string => ordered(date, (digit) => ['0', String(digit - 1)])

/** A pattern for every date on or after one. */
export const onOrAfter = (date: string): string => ordered(date, (digit) => [String(digit + 1), '9'])

/** The date itself, or the same beginning and then a digit of a range: what follows it no longer matters. */
function ordered(date: string, range: (digit: number) => readonly [string, string]): string {
  const branches = [...date].flatMap((character, at) => {
    const [from, to] = range(Number(character))
    if (character === '-' || from > to || from.length > 1 || to.length > 1) return []
    return [`${date.slice(0, at)}${from === to ? from : `[${from}-${to}]`}`]
  })
  return `^(?:${[...branches, `${date}$`].join('|')})`
}
