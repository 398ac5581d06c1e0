import type { CheckedFile } from '../checked-file.ts'
import { asAtFact, head } from './facts.ts'
import type { TextOptions } from './text-options.ts'

/** What was checked, as at when, and by which rules. */
export function header({ file, report }: CheckedFile, options: TextOptions): readonly string[] {
  const { id, childId, revision } = report.plan
  return head(
    'CARE PLAN CHECK',
    [
      ['File', file],
      ['Plan', revision === undefined ? id : `${id}, revision ${revision}`],
      ['Child', childId],
      asAtFact(report.asAt, options.asAtToday),
      ['Profile', report.profile],
      ['Rule set', report.ruleSet],
    ],
    options,
  )
}
