import { writtenDate } from '@open-care-plan/model'
import { printable, row } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'

/** One line of the head of a report. */
export type Fact = readonly [label: string, value: string]

/** The title of a report and what it is about, each fact on a line of its own. */
export function head(
  title: string,
  facts: readonly Fact[],
  { width, style }: { readonly width: number; readonly style: Style },
): readonly string[] {
  return [
    style.heading(title),
    '',
    ...facts.flatMap(([label, value]) =>
      row([
        { text: label, width: 8, paint: style.quiet },
        { text: printable(value), width: width - 10 },
      ]),
    ),
  ]
}

/** The day of a report; where nobody chose it, how to. */
export const asAtFact = (asAt: string, asAtToday: boolean): Fact => [
  'As at',
  `${writtenDate(asAt)}${asAtToday ? ' (today; choose another day with --as-at)' : ''}`,
]
