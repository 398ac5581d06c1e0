/** Days of a month in the calendar that ISO 8601 uses for every year. Month 1 is January. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A number with zeros before it. */
export const padded = (number: number, length: number): string => String(number).padStart(length, '0')
