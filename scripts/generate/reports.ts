import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const records = fileURLToPath(new URL('../../examples/records/', import.meta.url))
const cli = fileURLToPath(new URL('../../packages/cli/src/index.ts', import.meta.url))

/** The names of the fictional care plans, without the ending. */
export const recordNames = (): string[] =>
  readdirSync(records)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

/** The day as at which a record is checked: that of its expectations. */
const asAtOf = (name: string): string =>
  (JSON.parse(readFileSync(`${records}expectations/${name}.json`, 'utf8')) as { asAt: string }).asAt

/** What the command line prints for a record, in one format. */
function reportOf(name: string, format: 'text' | 'json'): string {
  const args = ['check', `${name}.json`, '--as-at', asAtOf(name), '--format', format, '--fail-on', 'never']
  if (format === 'text') args.push('--all')
  return execFileSync(process.execPath, ['--conditions=@open-care-plan/source', cli, ...args], {
    cwd: records,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  })
}

/** The reports of all records: as data for tests, and as text for readers. */
export function recordReports(): Map<string, string> {
  const reports = new Map<string, string>()
  for (const name of recordNames()) {
    reports.set(`${records}reports/${name}.json`, reportOf(name, 'json'))
    reports.set(`${records}reports/${name}.txt`, reportOf(name, 'text'))
  }
  return reports
}
