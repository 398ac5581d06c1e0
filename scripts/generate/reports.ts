import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const records = fileURLToPath(new URL('../../examples/records/', import.meta.url))
const printer = fileURLToPath(new URL('print-reports.ts', import.meta.url))

/** The names of the fictional care plans, without the ending. */
export const recordNames = (): string[] =>
  readdirSync(records)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

/** The day as at which a record is checked: that of its expectations. */
const asAtOf = (name: string): string =>
  (JSON.parse(readFileSync(`${records}expectations/${name}.json`, 'utf8')) as { asAt: string }).asAt

/** How the command line is asked for a report. */
function command(name: string, format: 'text' | 'json'): string[] {
  const args = ['check', `${name}.json`, '--as-at', asAtOf(name), '--format', format, '--fail-on', 'never']
  return format === 'text' ? [...args, '--all'] : args
}

/** The reports of all records: as data for tests, and as text for readers. */
export function recordReports(): Map<string, string> {
  const asked = recordNames().flatMap((name) => [
    { file: `${records}reports/${name}.json`, args: command(name, 'json') },
    { file: `${records}reports/${name}.txt`, args: command(name, 'text') },
  ])
  const printed = execFileSync(
    process.execPath,
    ['--conditions=@open-care-plan/source', printer, records, JSON.stringify(asked.map(({ args }) => args))],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
  const reports = JSON.parse(printed) as string[]
  return new Map(asked.map(({ file }, at) => [file, reports[at] as string]))
}
