import type { RegistryWidgetsType } from '@rjsf/utils'
import { CheckboxWidget } from './checkbox-widget.tsx'
import { CheckboxesWidget } from './checkboxes-widget.tsx'
import { DateTimeWidget } from './date-time-widget.tsx'
import { DateWidget } from './date-widget.tsx'
import { MonthWidget } from './month-widget.tsx'
import { RadioWidget } from './radio-widget.tsx'
import { RatingWidget } from './rating-widget.tsx'
import { TimeWidget } from './time-widget.tsx'
import { YearWidget } from './year-widget.tsx'
import { YesNoWidget } from './yes-no-widget.tsx'

/**
 * Widgets for choices and dates, by the names under which rjsf looks for them and those that `ui:widget` may give: a name that
 * rjsf does not know, as `month`, stands here as it is written there.
 */
export const choicesAndDates: RegistryWidgetsType = {
  AltDateTimeWidget: DateTimeWidget,
  AltDateWidget: DateWidget,
  CheckboxWidget,
  CheckboxesWidget,
  DateTimeWidget,
  DateWidget,
  MonthWidget,
  RadioWidget,
  RatingWidget,
  TimeWidget,
  YearWidget,
  YesNoWidget,
  month: MonthWidget,
  rating: RatingWidget,
  year: YearWidget,
  'yes-no': YesNoWidget,
}
