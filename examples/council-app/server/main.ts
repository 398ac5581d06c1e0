// Starts the council app: `npm run demo`, or node --conditions=@open-care-plan/source server/main.ts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoUsers, roleTitles } from './access/demo-users.ts'
import { createApp } from './app.ts'
import { readSamples } from './seed/samples.ts'
import { seed } from './seed/seed.ts'
import { serve } from './serve.ts'
import { readSettings, SettingError, type Settings } from './settings.ts'
import { openStore } from './store/open-store.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
// The records of this repository are no package: the example that stands beside them reads them from where they are, once.
const samples = join(folder, '..', 'records')

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, folder)
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

/** Makes the folder of the records, and keeps it out of git. */
function makeFolder(of: string): void {
  mkdirSync(of, { recursive: true })
  if (!existsSync(join(of, '.gitignore'))) writeFileSync(join(of, '.gitignore'), '*\n')
}

const settings = settingsOrExit()
const { databaseUrl, file, publicUrl, asAt, profile } = settings
if (databaseUrl === undefined) makeFolder(dirname(file))

const now = () => new Date()
const store = await openStore(settings).catch((error: unknown) => {
  console.error(`The records cannot be opened: ${error instanceof Error ? error.message : error}`)
  process.exit(2)
})
const added = await seed(store, readSamples(samples), now)
const app = createApp({
  store,
  now,
  profile,
  pages: join(folder, 'dist'),
  https: publicUrl?.protocol === 'https:',
  ...(asAt !== undefined && { asAt }),
  ...(publicUrl !== undefined && { hosts: [publicUrl.hostname, 'localhost', '127.0.0.1', '[::1]'] }),
  onError: (error) => console.error(error),
})
const { port, stop } = await serve(app, settings.port, settings.host)

console.log(`
Council app: http://localhost:${port}

A demonstration. Every child and everybody else in it is invented, and nobody has a password.
Sign in as:
${demoUsers.map(({ id, name, role }) => `  ${id.padEnd(8)} ${name}, ${roleTitles[role]}`).join('\n')}

Records are in ${databaseUrl === undefined ? file : 'PostgreSQL'}${added > 0 ? `; ${added} samples were added` : ''}.
Plans are checked as at ${asAt ?? 'today'}. Stop with Ctrl+C.`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) process.exit(1)
    stopping = true
    await stop()
    await store.close()
  })
}
