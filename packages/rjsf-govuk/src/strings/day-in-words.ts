/** Whether text is a real day: `2026-02-28`, and not `2026-02-30`. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** “March 2026”, of `2026-03`. Text that is no month is given back. */
export const monthInWords = (month: string, lang: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)
    ? new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(`${month}-01`),
      )
    : month

/** “3 March 2026”, of `2026-03-03`. Text that is no day is given back. */
export const dayInWords = (day: string, lang: string): string =>
  isDay(day)
    ? new Intl.DateTimeFormat(lang, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(Date.parse(day))
    : day
