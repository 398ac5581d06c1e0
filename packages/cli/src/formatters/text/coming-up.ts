import type { Finding } from '@open-care-plan/model'
import { ownFindings, type Shown } from '../own-findings.ts'
import { findingLines } from './finding-lines.ts'
import type { TextOptions } from './text-options.ts'

/** How many are shown unless all are asked for. */
const first = 5

/** What has a last day that is still to come, the nearest first. Nothing where there is no such day. */
export function comingUp({ report, where }: Shown, options: TextOptions): readonly string[] {
  const due = ownFindings(report)
    .filter(({ kind }) => kind === 'due')
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0))
  if (due.length === 0) return []
  const shown = options.all ? due : due.slice(0, first)
  return [
    '',
    options.style.heading('COMING UP'),
    '',
    ...shown.flatMap((finding) => findingLines('- ', finding, where, options)),
    ...(shown.length < due.length ? [`  and ${due.length - shown.length} more: --all`] : []),
  ]
}

/** Without a day a finding comes last. */
const lastDay = ({ data }: Finding): string => (typeof data.dueOn === 'string' ? data.dueOn : '~')
