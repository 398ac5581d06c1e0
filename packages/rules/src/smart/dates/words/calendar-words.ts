import { WordTable } from './word-table.ts'

/** Months as people type them, with the slips that are usual. 1 for January. */
export const monthWords = [
  ['january jan januray janurary janaury', 1],
  ['february feb febuary feburary februry febr', 2],
  ['march mar', 3],
  ['april apr aprl aprill', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug agust augst', 8],
  ['september sept sep septmber setember septemeber', 9],
  ['october oct octobr ocotber', 10],
  ['november nov novemeber novmber', 11],
  ['december dec decemeber decmber', 12],
] as const
export const months = new WordTable<number>(monthWords)

/** Days of the week, 1 for Monday. Short forms that are words besides (`sat`, `sun`) are known by what stands beside them. */
export const weekdayWords = [
  ['monday mon munday', 1],
  ['tuesday tue tues teusday tuseday', 2],
  ['wednesday wed weds wednsday wensday wendesday', 3],
  ['thursday thu thur thurs thrusday thurday', 4],
  ['friday fri firday', 5],
  ['saturday sat saterday', 6],
  ['sunday sun', 7],
] as const
export const weekdays = new WordTable<number>(weekdayWords)

/** Days of the week in the plural: always a habit. */
export const manyWeekdays = new WordTable([
  ['mondays mons tuesdays wednesdays thursdays fridays fris saturdays sats sundays weekdays weekends', true],
])

/** Numbers in words, as far as dates, ages and lengths need them. */
export const numbers = new WordTable([
  ['a an one single', 1],
  ['two couple', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['sixty', 60],
  ['ninety', 90],
])

/** Places in a row. */
export const ordinals = new WordTable([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
])

/** What follows the digits of a day: `9th`. */
export const ordinalEndings = new WordTable([['st nd rd th', true]])
