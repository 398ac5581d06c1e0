import type { Unit } from '../expression.ts'
import { WordTable } from './word-table.ts'

/** What time is counted in. `weeks` says how many of the unit one of them is; a fortnight is two weeks. */
export interface UnitWord {
  readonly unit: Unit
  readonly times: number
  /** `days` and not `day`. */
  readonly many: boolean
}

const unit = (unit: Unit, many: boolean, times = 1): UnitWord => ({ unit, times, many })

export const unitWords = new WordTable<UnitWord>([
  ['hour hr', unit('hour', false)],
  ['hours hrs', unit('hour', true)],
  ['day', unit('day', false)],
  ['days', unit('day', true)],
  ['week wk', unit('week', false)],
  ['weeks wks weeek', unit('week', true)],
  ['fortnight', unit('week', false, 2)],
  ['fortnights', unit('week', true, 2)],
  ['month mth mnth', unit('month', false)],
  ['months mths mnths', unit('month', true)],
  ['quarter', unit('quarter', false)],
  ['quarters', unit('quarter', true)],
  ['year yr', unit('year', false)],
  ['years yrs', unit('year', true)],
  ['term', unit('term', false)],
  ['terms', unit('term', true)],
])
