import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildPages, lastChangeOfSources } from '../../../build.ts'

/** How long another test file may take to build, in milliseconds. */
const patience = 120_000

/** The pages, built once for all test files, in a folder of its own for each state of the sources. */
export async function builtPages(): Promise<string> {
  const folder = join(tmpdir(), `council-app-pages-${Math.round(lastChangeOfSources())}`)
  const lock = `${folder}.building`
  while (!existsSync(folder)) {
    if (take(lock)) {
      try {
        // Nobody sees a folder that is half built.
        await buildPages(`${lock}/pages`)
        if (!existsSync(folder)) renameSync(`${lock}/pages`, folder)
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    } else {
      await wait(200)
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true })
    }
  }
  return folder
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

const isStale = (lock: string): boolean => existsSync(lock) && Date.now() - statSync(lock).mtimeMs > patience
