const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const instant = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A day `YYYY-MM-DD` as people write it: 3 March 2026. */
export const dayInWords = (day: string): string => long.format(new Date(`${day}T00:00:00Z`))

/** An instant as people in England write it: 3 March 2026 at 14:03. Of feedback only the month is known. */
export const instantInWords = (at: string): string =>
  /^\d{4}-\d{2}$/.test(at)
    ? long.format(new Date(`${at}-01T00:00:00Z`)).replace(/^\S+ /, '')
    : instant.format(new Date(at))

/** A day some days later, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
