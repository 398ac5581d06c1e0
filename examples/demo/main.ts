// `npm run demo`: checks two fictional plans from the command line, as a council's developer would, and then starts the
// council app, in which everybody can try the forms. `npm run demo -- --no-serve` ends after the checks.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../packages/cli/src/index.ts', import.meta.url))
const records = fileURLToPath(new URL('../records/', import.meta.url))
const councilApp = fileURLToPath(new URL('../council-app/', import.meta.url))
const asAt = '2026-11-21'
const serves = !process.argv.includes('--no-serve')

function openCarePlan(...args: string[]): void {
  console.log(`\n$ open-care-plan ${args.join(' ')}\n`)
  // The sources are run as they stand, so that the demo needs no build.
  const { status, error } = spawnSync(
    process.execPath,
    ['--conditions=@open-care-plan/source', cli, ...args],
    { cwd: records, stdio: 'inherit' },
  )
  if (error !== undefined) throw error
  // 1 says that the plan has something to put right: that is what the second plan is for.
  if (status !== 0 && status !== 1) process.exit(status ?? 2)
}

/** Builds the pages of the council app where that was not done since they were last changed. */
async function buildPages(): Promise<void> {
  // Fetched here, so that the checks do not wait for what builds pages.
  const { buildPages: build, isBuilt } = await import('../council-app/build.ts')
  if (isBuilt()) return
  console.log('Building the pages of the council app. This is done once, and takes some ten seconds …')
  const start = Date.now()
  await build()
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} seconds.`)
}

/** Starts the council app, and ends when it does: with Ctrl+C. */
function serve(): void {
  const server = spawn(process.execPath, ['--conditions=@open-care-plan/source', 'server/main.ts'], {
    cwd: councilApp,
    stdio: 'inherit',
  })
  // The terminal sends Ctrl+C to the server too, which stops when it has answered everybody. Others send it here alone.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => server.kill('SIGTERM'))
  server.on('exit', (code) => process.exit(code ?? 0))
}

console.log('Open Care Plan. Every child here is invented. A good plan first:')
openCarePlan('check', 'nine-year-old.json', '--as-at', asAt)

console.log('\nNow a plan as bad plans are:')
openCarePlan('check', 'legacy-plan.json', '--as-at', asAt)

console.log('\nAnd why one of the rules is there:')
openCarePlan('explain', 'time-limits/first-review')

console.log(`
Next:
  npm run build                             once; it makes the command line, for what follows
  npx open-care-plan check my-plan.json     your own plan
  npx open-care-plan timetable my-plan.json what is due when, and how it stands
  npx open-care-plan explain --list         every rule, with its source
  README.md                                 the packages, and ten lines of TypeScript
`)

if (serves) {
  await buildPages()
  serve()
}
