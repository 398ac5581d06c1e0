import { WordTable } from './word-table.ts'

/** Between a number and what it counts: `20 working days`. */
export const unitAdjectives = new WordTable<'working' | 'school' | 'plain' | 'financial' | 'tax'>([
  ['working business', 'working'],
  ['school academic', 'school'],
  ['calendar clear full consecutive whole solid straight running', 'plain'],
  ['financial fiscal', 'financial'],
  ['tax', 'tax'],
])

/** A number of weeks that nobody can count. */
export const vagueNumbers = new WordTable([['few several many some', true]])

/** What runs for a length: "a 12-week course". */
export const courses = new WordTable([
  [
    'course courses programme programmes program block sessions session intervention group placement contract assessment trial ' +
      'package project award module order ban period workshop workshops plan',
    true,
  ],
])

/** After a length: what it is counted from. */
export const eventLeads = new WordTable([['of from after following', true]])

/** What comes once, so that a length counted from it has a day: "four weeks after placement starts". */
export const onceOnly = new WordTable([
  [
    'placement move moving coming starting joining birth discharge admission arrival arriving return returning leaving hearing order ' +
      'transfer operation surgery assessment review referral',
    true,
  ],
])

/** A number that means each: "twice a week". */
export const often = new WordTable([['a an', true]])
