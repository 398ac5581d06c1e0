// `npm run demo`: checks two fictional plans from the command line, as a council's developer would.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../packages/cli/src/index.ts', import.meta.url))
const records = fileURLToPath(new URL('../records/', import.meta.url))
const asAt = '2026-11-21'

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

console.log('Open Care Plan. Every child here is invented. A good plan first:')
openCarePlan('check', 'nine-year-old.json', '--as-at', asAt)

console.log('\nNow a plan as bad plans are:')
openCarePlan('check', 'legacy-plan.json', '--as-at', asAt)

console.log('\nAnd why one of the rules is there:')
openCarePlan('explain', 'time-limits/first-review')

console.log(`
Next:
  npx open-care-plan check my-plan.json     after \`npm run build\`: your own plan
  npx open-care-plan timetable my-plan.json what is due when, and how it stands
  npx open-care-plan explain --list         every rule, with its source
  README.md                                 the packages, and ten lines of TypeScript
`)
