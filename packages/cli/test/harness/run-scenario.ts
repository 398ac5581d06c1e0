import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/main.ts'
import { rules } from '../../src/rules.ts'
import { fixtureChecking } from '../fixtures/checking.ts'
import { exampleRecord } from './example-record.ts'
import type { Scenario, ScenarioFile } from './scenario.ts'

/** What a run left behind. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** Every file of the folder afterwards, except those that were there before. */
  readonly written: Readonly<Record<string, string>>
}

/** Runs a scenario in a folder of its own, in this process. Today is 21 November 2026. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  const cwd = await mkdtemp(join(tmpdir(), 'open-care-plan-'))
  try {
    for (const [name, file] of Object.entries(scenario.files ?? {})) await lay(join(cwd, name), file)
    const before = new Set(await readdir(cwd))
    const said = { stdout: '', stderr: '' }
    const sink = (stream: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        said[stream] += text
      },
    })
    const status = await main(
      scenario.args,
      {
        stdin: chunks(scenario.stdin ?? ''),
        stdout: sink('stdout'),
        stderr: sink('stderr'),
        isTTY: scenario.terminal !== undefined,
        ...(scenario.terminal !== undefined && { columns: scenario.terminal }),
        env: scenario.env ?? {},
        cwd,
        today: () => '2026-11-21',
      },
      scenario.rules === 'fixture' ? fixtureChecking() : rules,
    )
    const written: Record<string, string> = {}
    for (const name of await readdir(cwd)) {
      if (!before.has(name)) written[name] = await readFile(join(cwd, name), 'utf8')
    }
    return { status, ...said, written }
  } finally {
    await rm(cwd, { recursive: true })
  }
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536)
}

async function lay(path: string, file: ScenarioFile): Promise<void> {
  if (typeof file === 'string') return writeFile(path, file)
  if ('folder' in file) return void (await mkdir(path))
  if ('json' in file) return writeFile(path, JSON.stringify(file.json, null, 2))
  if ('record' in file) return writeFile(path, await exampleRecord(file.record, file.set))
  if ('bytes' in file) return writeFile(path, Uint8Array.from(file.bytes))
  if ('nested' in file) return writeFile(path, '['.repeat(file.nested) + ']'.repeat(file.nested))
  if ('megabytes' in file) {
    // A hole: as large as that to whoever asks, and nothing on the disk.
    await writeFile(path, '')
    return truncate(path, file.megabytes * 1_000_000)
  }
  return writeFile(path, file.join('\n'))
}
