import { monthWords, weekdayWords } from './calendar-words.ts'
import { repeatWords } from './vague-words.ts'
import { WordTable } from './word-table.ts'

/** By what a date is read that has one of these words in it. */
export type Anchor =
  | 'age'
  | 'birthday'
  | 'break'
  | 'close'
  | 'event'
  | 'holiday'
  | 'key stage'
  | 'month'
  | 'near'
  | 'repeat'
  | 'school'
  | 'season'
  | 'stage'
  | 'term'
  | 'unit'
  | 'weekday'
  | 'weekend'
  | 'y'
  | 'year'

const listOf = (entries: readonly (readonly [list: string, value: number])[]) =>
  entries.map(([list]) => list).join(' ')

/** Words at which a date may be found. */
export const anchorWords = new WordTable<Anchor>([
  [listOf(monthWords), 'month'],
  [listOf(weekdayWords), 'weekday'],
  ['year yr', 'year'],
  [
    'hours hrs day days week wk weeks wks weeek fortnight fortnights month mth mnth months mths mnths quarter quarters years yrs terms',
    'unit',
  ],
  ['term halfterm', 'term'],
  ['autumn autum spring summer winter', 'season'],
  ['holiday holidays hols vacation', 'holiday'],
  ['today tonight tomorrow tommorow tomorow tmrw tomoz yesterday', 'near'],
  ['weekend', 'weekend'],
  ['birthday bday', 'birthday'],
  [
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen five six seven eight nine ten twenty four three two',
    'age',
  ],
  ['y', 'y'],
  ['ks key', 'key stage'],
  [
    'reception eyfs foundation nursery preschool infants infant juniors junior primary secondary high senior sixth',
    'stage',
  ],
  [
    'review reviews rvw meeting mtg hearing panel pep conference icpc rcpc lac cla cic appointment appt visit supervision clinic medical ' +
      'tribunal interview fgc',
    'event',
  ],
  ['~break', 'break'],
  ['school college', 'school'],
  ['cop cob eod eow eom eoy', 'close'],
  [repeatWords, 'repeat'],
])
