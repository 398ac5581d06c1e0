import type { Finding } from '@open-care-plan/model'
import { hanging, printable } from '../../terminal/layout.ts'
import { basis } from '../words.ts'
import type { TextOptions } from './text-options.ts'

/** A finding under its mark: what it says, what it rests on, and where it points to. */
export function findingLines(
  mark: string,
  finding: Finding,
  whereabouts: (path: string) => string,
  { width, style }: TextOptions,
): readonly string[] {
  const indent = ' '.repeat(mark.length)
  const where = printable(whereabouts(finding.path))
  const together = `${where} · ${finding.ruleId}`
  const last = mark.length + together.length <= width ? [together] : [where, finding.ruleId]
  return [
    ...hanging(mark, printable(finding.message), width),
    ...hanging(indent, basis(finding), width, style.quiet),
    ...last.flatMap((line) => hanging(indent, line, width, style.quiet)),
  ]
}
