import type { ChildDay } from '../days.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** “on Tuesday 3 March”; “today”; “on 3 March” for a day that is past, because nobody knows the weekday any more. */
export function onDayInEnglish({ weekday, day, month, year, is, withYear }: ChildDay): string {
  if (is === 'today' || is === 'tomorrow') return is
  const date = `${day} ${months[month]}${withYear ? ` ${year}` : ''}`
  return is === 'past' ? `on ${date}` : `on ${weekdays[weekday]} ${date}`
}

export const monthInEnglish = (month: string): string =>
  `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`

/** “a”, “a and b”, “a, b and c”. */
export const listInEnglish = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** “1 goal”, “3 goals”. */
export const countInEnglish = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** Whether a name is of two people, so that the verb has to be in the plural. */
export const areTwo = (name: string): boolean => / and |&/.test(name)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
