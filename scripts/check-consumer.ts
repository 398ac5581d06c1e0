// Installs the packed packages in an empty project, as a consumer would, and uses them there: from JavaScript, from
// TypeScript and from the command line. What works only inside the workspace fails here.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const packages = ['model', 'rules', 'schemas', 'rjsf-govuk', 'react', 'cli']
const consumer = mkdtempSync(join(tmpdir(), 'open-care-plan-consumer-'))

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const write = (name: string, text: string) => writeFileSync(join(consumer, name), text)

try {
  write(
    'package.json',
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: {
        '@open-care-plan/model': `file:${join(root, 'packages/model/dist/package.tgz')}`,
        '@open-care-plan/rules': `file:${join(root, 'packages/rules/dist/package.tgz')}`,
        '@open-care-plan/schemas': `file:${join(root, 'packages/schemas/dist/package.tgz')}`,
        '@open-care-plan/rjsf-govuk': `file:${join(root, 'packages/rjsf-govuk/dist/package.tgz')}`,
        '@open-care-plan/react': `file:${join(root, 'packages/react/dist/package.tgz')}`,
        '@rjsf/core': '^6.11.1',
        '@rjsf/utils': '^6.11.1',
        '@types/react': '^19.3.0',
        '@types/react-dom': '^19.3.0',
        react: '^19.3.1',
        'react-dom': '^19.3.1',
        'open-care-plan': `file:${join(root, 'packages/cli/dist/package.tgz')}`,
      },
      // The packages ask for each other by version, and are not published yet.
      overrides: Object.fromEntries(
        ['model', 'rules', 'schemas', 'rjsf-govuk']
          .map((name) => `@open-care-plan/${name}`)
          .map((name) => [name, `$${name}`]),
      ),
    }),
  )
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error')
  copyFileSync(join(root, 'examples/records/nine-year-old.json'), join(consumer, 'plan.json'))

  write(
    'use.ts',
    `import { readFileSync } from 'node:fs'
import { type CarePlanRecord, readCarePlan } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { checkCarePlan } from '@open-care-plan/rules'
import { rulePage } from '@open-care-plan/rules/pages'
import { schemaOf } from '@open-care-plan/schemas'
import { type CarePlanRecord as Plan, validateCarePlan } from '@open-care-plan/schemas/care-plan'
import { compileSchema } from '@open-care-plan/schemas/compile'
import pep from '@open-care-plan/schemas/pep/1-0-0.schema.json' with { type: 'json' }

const read = readCarePlan(JSON.parse(readFileSync('plan.json', 'utf8')))
if (!read.ok) throw new Error(JSON.stringify(read.issues))
const plan: CarePlanRecord = read.record
const report = checkCarePlan(plan, { asAt: '2026-11-21' })
if (report.checklist.length !== 18) throw new Error('The checklist has not 18 points')
if (checkCarePlan(aPlan(), { asAt: '2026-11-21' }).summary.checklist.fail === 0) throw new Error('An empty plan fails nothing')
const validated = validateCarePlan(plan)
if (!validated.ok) throw new Error(JSON.stringify(validated.issues))
const same: Plan = plan
if (pep.$id !== (await schemaOf('pep', '1-0-0')).$id || same.id !== plan.id) throw new Error('Another schema')
if (!compileSchema(await schemaOf('pep')).includes('export function accepts')) throw new Error('No validator')
if (!rulePage('time-limits/first-review').startsWith('# ')) throw new Error('No page')
`,
  )
  // A library of a supplier: declarations are written of it, so that every type it shows has to have a name that it can import.
  write(
    'library.ts',
    `import type { CarePlanRecord } from '@open-care-plan/model'
import { cite, defineHistoryRule, definePathwayRule, defineServiceRule, ordinaryPlan, pass, type RuleContext, timetable } from '@open-care-plan/rules'

const words = {
  title: 'Kept', requirement: 'The record is kept', force: 'local', standing: 'read', citation: [cite('Policy', 's.1')],
  why: 'w', doesNotJudge: 'd', messages: { pass: 'It is kept' }, outcomes: ['pass'], evaluate: () => pass(''),
} as const

export const kept = defineHistoryRule({ ...words, id: 'supplier/kept' })
export const keptPathway = definePathwayRule({ ...words, id: 'supplier/kept-pathway' })
export const keptService = defineServiceRule({ ...words, id: 'supplier/kept-service' })
export const feed = (plan: CarePlanRecord) =>
  timetable(plan, { asAt: '2026-11-21' }).duties.map(({ kind, dueOn }) => ({ kind, dueOn }))
export const [looked] = ordinaryPlan
export const factsOf = ({ facts }: RuleContext) => facts
`,
  )
  // A form and a view, drawn on a server: what a browser would bundle is what is imported here.
  write(
    'draw.tsx',
    `import { CarePlanForm, formSource, RecordForm, Timetable } from '@open-care-plan/react'
import { draftStoreContract } from '@open-care-plan/react/testing'
import { Form } from '@open-care-plan/rjsf-govuk/form'
import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import { renderToString } from 'react-dom/server'

const schema = { type: 'object' as const, properties: { name: { type: 'string' as const, title: 'Your name' } } }
const form = renderToString(<Form schema={schema} validator={interpretedValidator()} />)
if (!form.includes('govuk-label') || !form.includes('Your name')) throw new Error('No form: ' + form)
const source = await formSource('pep')
const sections = renderToString(<RecordForm form={source} defaultValue={{ schemaVersion: '1-0-1', id: 'pep-1' }} />)
if (!sections.includes('govuk-task-list')) throw new Error('No sections: ' + sections)
if (!renderToString(<Timetable duties={[]} asAt="2026-11-21" />).includes('due')) throw new Error('No timetable')
if (!CarePlanForm || typeof draftStoreContract !== 'function') throw new Error('Names are missing')
`,
  )
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "noEmit": true, "declaration": true, "jsx": "react-jsx", "skipLibCheck": true, "types": ["node"], "typeRoots": ["' +
      join(root, 'node_modules/@types').replaceAll('\\', '/') +
      '"] }, "files": ["use.ts", "library.ts", "draw.tsx"] }',
  )
  run('tsc', '--project', '.')
  run(process.execPath, 'use.ts')
  run('esbuild', 'draw.tsx', '--jsx=automatic', '--outfile=draw.js', '--log-level=error')
  run(process.execPath, 'draw.js')
  const out = run(
    'npx',
    '--no-install',
    'open-care-plan',
    'check',
    'plan.json',
    '--as-at',
    '2026-11-21',
    '--fail-on',
    'never',
  )
  if (!out.includes('18')) throw new Error(`The command line prints no points:\n${out}`)
  console.log(`The packed packages (${packages.join(', ')}) install and work in an empty project`)
} finally {
  rmSync(consumer, { recursive: true, force: true })
}
