import { type DocumentReport, forces, type Outcome, type Report } from '@open-care-plan/model'
import { row, wrap } from '../../terminal/layout.ts'
import { counted, forceSources } from '../words.ts'
import type { TextOptions } from './text-options.ts'

const columns: readonly (readonly [outcome: Outcome, heading: string])[] = [
  ['fail', 'fail'],
  ['needsReview', 'look'],
  ['pass', 'pass'],
  ['notApplicable', 'n/a'],
]

/** How many of each outcome, and how strongly what fails binds. */
export function counts(
  { summary }: Pick<Report | DocumentReport, 'summary'>,
  { width, style }: TextOptions,
): readonly string[] {
  const line = (label: string, cells: readonly string[], paint?: (text: string) => string) =>
    row([
      { text: label, width: 18, ...(paint && { paint }) },
      ...cells.map((text) => ({ text, width: 5, align: 'right' as const, ...(paint && { paint }) })),
    ])
  const numbers = (byOutcome: Readonly<Record<Outcome, number>>) =>
    columns.map(([outcome]) => String(byOutcome[outcome]))
  const failing = forces.filter((force) => summary.failuresByForce[force] > 0)
  const failures = failing.reduce((sum, force) => sum + summary.failuresByForce[force], 0)
  return [
    style.heading('COUNTS'),
    ...line(
      '',
      columns.map(([, heading]) => heading),
      style.quiet,
    ),
    ...('checklist' in summary ? line('The 18 points', numbers(summary.checklist)) : []),
    ...line('checklist' in summary ? 'All other rules' : 'Rules', numbers(summary.rules)),
    '',
    ...wrap(
      failures === 0
        ? 'No finding fails'
        : `${counted(failures, 'finding fails', 'findings fail')}, of ${counted(summary.rules.fail, 'rule')}: ${failing
            .map((force) => `${summary.failuresByForce[force]} ${force} (${forceSources[force]})`)
            .join(', ')}`,
      width,
    ),
  ]
}
