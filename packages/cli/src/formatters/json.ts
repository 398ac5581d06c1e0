import { type FileResult, isChecked } from './checked-file.ts'

/** The report of one plan as it is, or of several under the names of their files; a refused file says why. */
export function formatJson(results: readonly FileResult[]): string {
  const [first] = results
  if (results.length === 1 && first !== undefined && isChecked(first)) return jsonText(first.report)
  return jsonText({
    files: results.map((result) =>
      isChecked(result)
        ? { file: result.file, report: result.report }
        : { file: result.file, error: { problems: result.problems } },
    ),
  })
}

/** A value as indented JSON, for people and programs. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
