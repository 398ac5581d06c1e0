import { row, widthOf } from './layout.ts'
import { inline } from './markdown-inline.ts'
import type { Style } from './style.ts'

const gap = 2
const narrowestCell = 8

export const isTableLine = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line)

/** The lines of a Markdown table as columns within a width: a heading in bold, a rule, and the rows. */
export function tableLines(source: readonly string[], width: number, style: Style): readonly string[] {
  const [head = [], ...rows] = source
    .filter((line, i) => i !== 1 || !isRule(line))
    .map((line) => cells(line, style))
  const widths = columnWidths([head, ...rows], width)
  const line = (texts: readonly string[], paint?: (text: string) => string) =>
    row(widths.map((cell, i) => ({ text: texts[i] ?? '', width: cell, ...(paint && { paint }) })))
  const hasHead = head.some((text) => text !== '')
  return [
    ...(hasHead
      ? [...line(head, style.heading), style.quiet(widths.map((cell) => '─'.repeat(cell)).join('  '))]
      : []),
    ...rows.flatMap((texts) => line(texts)),
  ]
}

/** The line under the head: `|---|:--|`. */
const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line)

const cells = (line: string, style: Style): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll('\\|', '|'), style))

/** The width of each column: as wide as its widest cell, and where that is too much the widest give way. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(...rows.map((texts) => texts.length))
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(1, ...rows.map((texts) => widthOf(texts[i] ?? ''))),
  )
  const total = () => widths.reduce((sum, cell) => sum + cell, (count - 1) * gap)
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] as number) <= narrowestCell) break
    widths[widest] = (widths[widest] as number) - 1
  }
  return widths
}
