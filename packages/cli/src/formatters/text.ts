import { wrap } from '../terminal/layout.ts'
import { type CheckedFile, type FileResult, isChecked, isOnCarePlan } from './checked-file.ts'
import { adviceByPart } from './text/advice-by-part.ts'
import { comingUp } from './text/coming-up.ts'
import { counts } from './text/counts.ts'
import { departures } from './text/departures.ts'
import { documentReport } from './text/document-report.ts'
import { eighteenPoints } from './text/eighteen-points.ts'
import { header } from './text/header.ts'
import { note } from './text/note.ts'
import type { TextOptions } from './text/text-options.ts'
import { theRest } from './text/the-rest.ts'
import { whatToDo } from './text/what-to-do.ts'
import { whatToLookAt } from './text/what-to-look-at.ts'
import { whereIn } from './where.ts'
import { counted } from './words.ts'

/** The reports of the plans that were checked, for a reader. Files that were refused are only counted. */
export function formatText(results: readonly FileResult[], options: TextOptions): string {
  const checked = results.filter(isChecked)
  if (checked.length === 0) return ''
  const line = '─'.repeat(options.width)
  const reports = checked.map((file) => reportLines(file, options).join('\n'))
  const parts = results.length > 1 ? [...reports, closing(results, options).join('\n')] : reports
  return `${parts.join(`\n\n${options.style.quiet(line)}\n\n`)}\n`
}

function reportLines(checked: CheckedFile, options: TextOptions): readonly string[] {
  const { report } = checked
  const shown = { report, where: whereIn(checked) }
  if (!isOnCarePlan(report)) return documentReport(checked, report, options)
  return [
    ...header(checked, options),
    '',
    ...departures(report, options),
    ...eighteenPoints(report.checklist, options),
    '',
    ...counts(report, options),
    '',
    ...whatToDo(shown, options),
    '',
    ...whatToLookAt({ ...shown, report }, options),
    ...adviceByPart(shown, options),
    ...comingUp(shown, options),
    ...(options.all ? theRest(shown, options) : []),
    '',
    ...note('care-plan', options),
  ]
}

function closing(results: readonly FileResult[], { width, style }: TextOptions): readonly string[] {
  const checked = results.filter(isChecked)
  const failing = checked.filter(({ report }) => report.findings.some(({ outcome }) => outcome === 'fail'))
  const refused = results.length - checked.length
  return [
    style.heading('ALL FILES'),
    ...wrap(
      [
        `${counted(checked.length, 'plan')} checked`,
        `${failing.length} with findings that fail`,
        ...(refused > 0 ? [`${counted(refused, 'file')} could not be checked`] : []),
      ].join(', '),
      width,
    ),
  ]
}
