import type { Finding, Question } from '@open-care-plan/model'
import { hanging, printable } from '../../terminal/layout.ts'
import { basis, counted } from '../words.ts'
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

/** A question that several rules may ask: as the finding that binds most, with the other rules beneath it. */
export function questionLines(
  mark: string,
  { finding, others }: Question,
  whereabouts: (path: string) => string,
  options: TextOptions,
): readonly string[] {
  const { width, style, all } = options
  const lines = findingLines(mark, finding, whereabouts, options)
  if (others.length === 0) return lines
  const named = all || others.length <= namedAtMost
  const also = named ? others.join(', ') : `${counted(others.length, 'other rule')}: --all`
  return [...lines, ...hanging(' '.repeat(mark.length), `also asked by ${also}`, width, style.quiet)]
}

/** So many other rules are named, and more are counted, unless all is asked for. */
const namedAtMost = 3
