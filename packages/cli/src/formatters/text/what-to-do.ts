import { hanging } from '../../terminal/layout.ts'
import type { Shown } from '../own-findings.ts'
import { findingLines } from './finding-lines.ts'
import { failuresInOrder, oneOfEachRule } from './sort-findings.ts'
import type { TextOptions } from './text-options.ts'

/** How many rules are shown unless all is asked for. */
const first = 20

/** What fails, numbered, in the order to act on it: of each rule the first, unless all is asked for. */
export function whatToDo(
  { report, where }: Shown,
  options: TextOptions,
  { heading, none } = { heading: 'WHAT TO DO FIRST', none: 'Nothing fails' },
): readonly string[] {
  const { all, style, width } = options
  const failures = failuresInOrder(report)
  const entries = all ? failures.map((finding) => ({ finding, more: 0 })) : oneOfEachRule(failures)
  const shown = all ? entries : entries.slice(0, first)
  const left = failures.length - shown.reduce((sum, { more }) => sum + 1 + more, 0)
  const numberWidth = String(shown.length).length
  return [
    style.heading(heading),
    ...(shown.length === 0 ? ['', none] : []),
    ...(shown.length > 0 ? [''] : []),
    ...shown.flatMap(({ finding, more }, i) => {
      const mark = `${String(i + 1).padStart(numberWidth)}. `
      return [
        ...findingLines(mark, finding, where, options),
        ...(more > 0
          ? hanging(' '.repeat(mark.length), `and ${more} more of this rule: --all`, width, style.quiet)
          : []),
      ]
    }),
    ...(left > 0 ? ['', `and ${left} more: --all`] : []),
  ]
}
