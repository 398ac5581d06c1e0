import type { DocumentReport, Report } from '@open-care-plan/model'
import type { FileResult } from '../../formatters/checked-file.ts'
import { locate } from '../../input/locate.ts'
import { unreadable, type Wanted } from '../../input/other-record.ts'
import type { FileReading } from '../../input/read-each.ts'
import type { RuleOptions } from './rule-options.ts'

/** Checks the document in one file, or says why that could not be done. */
export function checkFile(
  { file, reading }: FileReading,
  { asAt, format }: RuleOptions,
  wanted: Wanted,
  check: (document: object, options: { readonly asAt: string }) => Report | DocumentReport,
): FileResult {
  if (!reading.ok) return { file, problems: reading.problems }
  const document = reading.value
  // The check reads it by the model first, and its report says where it is not of that shape.
  const report = check(document.value, { asAt })
  if (!report.readable) return { file, problems: unreadable(document, report.issues, wanted) }
  // The JSON report says nothing of lines, so that nothing has to be located.
  const paths = format === 'json' ? [] : report.findings.map(({ path }) => path)
  return { file, report, places: paths.length === 0 ? new Map() : locate(document.text, paths) }
}
