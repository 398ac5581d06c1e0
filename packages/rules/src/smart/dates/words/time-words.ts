import { WordTable } from './word-table.ts'

/** Days by their distance from today. */
export const nearDays = new WordTable([
  ['today tonight', 0],
  ['tomorrow tommorow tomorow tmrw tomoz', 1],
  ['yesterday', -1],
])

/** Parts of the year that have no first and last day. */
export const seasons = new WordTable<'autumn' | 'spring' | 'summer' | 'winter'>([
  ['autumn autum', 'autumn'],
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['winter', 'winter'],
])
