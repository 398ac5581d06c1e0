import type { CarePlanRecord } from '@open-care-plan/model'
import type { Checker } from '@open-care-plan/rules'
import type { FileResult } from '../../formatters/checked-file.ts'
import { locate } from '../../input/locate.ts'
import type { FileReading } from '../../input/read-each.ts'
import { placed } from '../../input/read-object.ts'
import type { CheckOptions } from './options.ts'

/** Checks the plan in one file, or says why that could not be done. */
export function checkFile(
  { file, reading }: FileReading,
  { asAt, format }: CheckOptions,
  checker: Checker,
): FileResult {
  if (!reading.ok) return { file, problems: reading.problems }
  const { value, text } = reading.value
  // The checker reads it by the model first, and its report says where it is not of that shape.
  const report = checker(value as CarePlanRecord, { asAt })
  if (!report.readable) return { file, problems: placed(report.issues, text) }
  // The JSON report says nothing of lines, so that nothing has to be located.
  const paths = format === 'json' ? [] : report.findings.map(({ path }) => path)
  return { file, report, places: paths.length === 0 ? new Map() : locate(text, paths) }
}
