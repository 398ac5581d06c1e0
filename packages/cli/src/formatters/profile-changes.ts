import { writtenDate } from '@open-care-plan/model'
import type { ProfileChanges } from '@open-care-plan/rules'
import { hanging, printable, row, wrap } from '../terminal/layout.ts'
import type { Style } from '../terminal/style.ts'
import { counted, departureWords, settingWords } from './words.ts'

interface Layout {
  readonly width: number
  readonly style: Style
}

interface About {
  readonly id: string
  readonly title: string
  readonly extends?: string
}

/** What a profile changes, for a reader; law that it turns off, down or weakens as a warning at the end. */
export function profileChangesText(
  file: string,
  { id, title, extends: base }: About,
  changes: ProfileChanges,
  layout: Layout,
): string {
  const { width, style } = layout
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['File', file],
    ['Profile', `${id}: ${title}`],
    ['Extends', base ?? 'nothing'],
  ]
  const sections = Object.entries(sectionsOf(changes)).filter(([, lines]) => lines.length > 0)
  return `${[
    style.heading('PROFILE CHECK'),
    '',
    ...facts.flatMap(([label, value]) =>
      row([
        { text: label, width: 8, paint: style.quiet },
        { text: printable(value), width: width - 10 },
      ]),
    ),
    '',
    ...wrap(
      sections.length === 0
        ? 'The profile can be used. It changes nothing.'
        : 'The profile can be used. What it changes:',
      width,
    ),
    ...sections.flatMap(([heading, lines]) => [
      '',
      style.strong(heading),
      ...lines.flatMap((line) => hanging('  - ', printable(line), width)),
    ]),
    ...warning(changes, layout),
  ].join('\n')}\n`
}

const sectionsOf = (changes: ProfileChanges): Readonly<Record<string, readonly string[]>> => ({
  Sets: [
    ...changes.sets.added.map((set) => `${set} is also run`),
    ...changes.sets.removed.map((set) => `${set} is no longer run`),
  ],
  Rules: changes.rules.map(
    ({ ruleId, title, force, from, to }) => `${ruleId}: from ${from} to ${to} (${title}; ${force})`,
  ),
  Limits: changes.parameters.map(
    ({ ruleId, name, title, unit, from, to }) =>
      `${ruleId}, ${name}: from ${from} to ${to} ${unit} (${title.charAt(0).toLowerCase()}${title.slice(1)})`,
  ),
  'Law that has commenced': changes.commencement.map(
    ({ id, title, on }) => `${id} on ${writtenDate(on)}: ${title}`,
  ),
  'Working days': [
    ...(changes.holidays === undefined
      ? []
      : [
          `A table of holidays of its own, from ${writtenDate(changes.holidays.from)} to ${writtenDate(changes.holidays.to)}`,
        ]),
    ...(changes.proclaimedDays.length === 0
      ? []
      : [`Also not worked: ${changes.proclaimedDays.map(writtenDate).join(', ')}`]),
  ],
  Words: Object.entries(changes.vocabulary).map(([term, word]) => `${term}: ${word}`),
  'Own fields': [...changes.extensions],
})

function warning({ departures }: ProfileChanges, { width, style }: Layout): readonly string[] {
  if (departures.length === 0) return []
  return [
    '',
    style.bad('WARNING: LAW AND GUIDANCE TURNED OFF OR WEAKENED'),
    ...wrap(
      `${counted(departures.length, 'rule')} of an Act, regulations, court rules or statutory guidance. That is allowed, and every report says so on its first page.`,
      width,
    ),
    ...departures.flatMap((departure) =>
      hanging('  - ', `${settingWords[departure.setting]}: ${departureWords(departure)}`, width),
    ),
  ]
}
