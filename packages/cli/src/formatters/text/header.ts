import { writtenDate } from '@open-care-plan/model'
import { printable, row } from '../../terminal/layout.ts'
import type { CheckedFile } from '../checked-file.ts'
import type { TextOptions } from './text-options.ts'

/** What was checked, as at when, and by which rules. */
export function header(
  { file, report }: CheckedFile,
  { width, style, asAtToday }: TextOptions,
): readonly string[] {
  const { id, childId, revision } = report.plan
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['File', file],
    ['Plan', revision === undefined ? id : `${id}, revision ${revision}`],
    ['Child', childId],
    ['As at', `${writtenDate(report.asAt)}${asAtToday ? ' (today; choose another day with --as-at)' : ''}`],
    ['Profile', report.profile],
    ['Rule set', report.ruleSet],
  ]
  return [
    style.heading('CARE PLAN CHECK'),
    '',
    ...facts.flatMap(([label, value]) =>
      row([
        { text: label, width: 8, paint: style.quiet },
        { text: printable(value), width: width - 10 },
      ]),
    ),
  ]
}
