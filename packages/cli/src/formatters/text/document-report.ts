import type { DocumentReport } from '@open-care-plan/model'
import type { CheckedFile, CheckedGroup } from '../checked-file.ts'
import { whereIn } from '../where.ts'
import { comingUp } from './coming-up.ts'
import { counts } from './counts.ts'
import { departures } from './departures.ts'
import { header } from './header.ts'
import { lookList } from './look-list.ts'
import { note } from './note.ts'
import type { TextOptions } from './text-options.ts'
import { theRest } from './the-rest.ts'
import { whatToDo } from './what-to-do.ts'

/** Sections that say some of the findings better than a list does, and what is then left to list. */
export interface OwnSections {
  readonly lines: readonly string[]
  readonly others: DocumentReport['findings']
}

/** A report on something other than one care plan, for a reader. It has no 18 points. */
export function documentReport(
  checked: CheckedFile | CheckedGroup,
  report: DocumentReport,
  options: TextOptions,
  own?: OwnSections,
): readonly string[] {
  const shown = { report: { findings: own?.others ?? report.findings }, where: whereIn(checked) }
  const todo = own && { heading: 'WHAT ELSE TO DO', none: 'Nothing else fails' }
  return [
    ...header(checked, options),
    '',
    ...departures(report, options),
    ...counts(report, options),
    '',
    ...(own ? [...own.lines, ''] : []),
    ...whatToDo(shown, options, todo),
    '',
    ...lookList(shown, options, own && 'WHAT ELSE A PERSON HAS TO LOOK AT'),
    ...comingUp(shown, options),
    ...(options.all ? theRest(shown, options) : []),
    '',
    ...note(report.of, options),
  ]
}
