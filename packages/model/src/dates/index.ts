export { type BankHoliday, type BankHolidayTable, englandBankHolidays } from './bank-holidays.ts'
export {
  addDays,
  addMonths,
  ageOn,
  birthday,
  type CalendarDate,
  CalendarDateError,
  type DayOfWeek,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
} from './calendar-date.ts'
export {
  comparePartial,
  type DatePrecision,
  earliestDay,
  isPartialDate,
  latestDay,
  type PartialDate,
  PartialDateError,
  type PartialOrder,
  precision,
} from './partial-date.ts'
export {
  CalendarRangeError,
  createWorkingDays,
  englandWorkingDays,
  type WorkingDays,
  type WorkingDaysOptions,
  withProclaimedDays,
} from './working-days.ts'
export { writtenDate } from './written-date.ts'
