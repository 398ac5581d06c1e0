import type { CheckedFile } from '../checked-file.ts'
import { findingLines } from './finding-lines.ts'
import { failuresInOrder } from './sort-findings.ts'
import type { TextOptions } from './text-options.ts'

/** How many are shown unless all are asked for. */
const first = 20

/** What fails, numbered, in the order to act on it. */
export function whatToDo({ report, places }: CheckedFile, options: TextOptions): readonly string[] {
  const failures = failuresInOrder(report)
  const shown = options.all ? failures : failures.slice(0, first)
  const numberWidth = String(shown.length).length
  return [
    options.style.heading('WHAT TO DO FIRST'),
    ...(shown.length === 0 ? ['', 'Nothing fails'] : []),
    ...(shown.length > 0 ? [''] : []),
    ...shown.flatMap((finding, i) =>
      findingLines(`${String(i + 1).padStart(numberWidth)}. `, finding, places, options),
    ),
    ...(shown.length < failures.length ? ['', `and ${failures.length - shown.length} more: --all`] : []),
  ]
}
