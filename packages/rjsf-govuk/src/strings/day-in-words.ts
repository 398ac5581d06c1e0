/** Whether text is a real day: `2026-02-28`, and not `2026-02-30`. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const asMonth: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' }
const asDay: Intl.DateTimeFormatOptions = { day: 'numeric', ...asMonth }

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than all else that is done to show a date, and a page of cards shows many. */
function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${options.day ?? ''}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(lang, options)
  made.set(key, format)
  return format
}

/** “March 2026”, of `2026-03`. Text that is no month is given back. */
export const monthInWords = (month: string, lang: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month) ? formatOf(lang, asMonth).format(Date.parse(`${month}-01`)) : month

/** “3 March 2026”, of `2026-03-03`. Text that is no day is given back. */
export const dayInWords = (day: string, lang: string): string =>
  isDay(day) ? formatOf(lang, asDay).format(Date.parse(day)) : day
