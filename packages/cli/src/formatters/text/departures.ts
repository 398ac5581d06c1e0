import type { Report } from '@open-care-plan/model'
import { row, wrap } from '../../terminal/layout.ts'
import { counted, departureWords, settingWords } from '../words.ts'
import type { TextOptions } from './text-options.ts'

/** How many are named; a profile that leaves out whole sets of rules has very many. */
const most = 20

/** The law and guidance that the profile turned off, down or weakened, so that nobody takes the report for the whole. */
export function departures(
  { departures, profile }: Pick<Report, 'departures' | 'profile'>,
  { width, style, all }: TextOptions,
): readonly string[] {
  if (departures.length === 0) return []
  const shown = all ? departures : departures.slice(0, most)
  return [
    style.heading('LAW AND GUIDANCE THAT THE PROFILE TURNS OFF OR WEAKENS'),
    ...wrap(
      `${counted(departures.length, 'rule')} of an Act, regulations, court rules or statutory guidance ${departures.length === 1 ? 'is' : 'are'} not checked in full, because the profile ${profile} says so.`,
      width,
    ),
    '',
    ...shown.flatMap((departure) =>
      row([
        { text: settingWords[departure.setting], width: settingWidth, paint: style.look },
        { text: departureWords(departure), width: width - settingWidth - 2 },
      ]),
    ),
    ...(shown.length < departures.length ? [`and ${departures.length - shown.length} more: --all`] : []),
    '',
  ]
}

const settingWidth = Math.max(...Object.values(settingWords).map((word) => word.length))
