// Types into forms in Chromium and measures what becomes of it. One run holds all of them, pass by pass in turn, so that a slow
// minute of the machine is shared out: ratios within a run are what counts.
//
//   pnpm bench:forms [--quick] [--only TEXT] [--passes N] [--out FILE]
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { launchOptions } from '../../vitest.config.ts'
import { buildPages, type PageSource } from './build-pages.ts'
import { controls } from './form/questions.ts'
import { Gathered, type Result } from './measure/measure.ts'
import { serve } from './measure/serve.ts'
import { tablesOf } from './table.ts'
import { pages, targets } from './targets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    passes: { type: 'string', default: '3' },
    out: { type: 'string' },
  },
})
const passes = values.quick ? 1 : Number(values.passes)
if (!Number.isInteger(passes) || passes < 1) throw new RangeError('--passes is a whole number from 1')

// The baselines are in every run: nothing is compared with another day.
const [bare, hand] = targets
const asked = targets.filter(
  (target) => target === bare || target === hand || target.name.includes(values.only),
)
const say = (text: string) => process.stderr.write(`${text}\n`)

say('building')
const names = new Set(asked.map(({ page }) => page))
const sources = Object.fromEntries(
  Object.entries<PageSource>(pages).filter(([name]) => names.has(name as never)),
)
const built = await buildPages(sources)
const record = readFileSync(new URL('../../examples/records/nine-year-old.json', import.meta.url), 'utf8')
const beside = { '/record.json': record }

const browser = await chromium.launch(launchOptions)
const results: Result[] = []
const served = await Promise.all(
  asked.map(async (target) => {
    const { page, title = '', writesCode = false } = target
    const files = built[page] ?? new Map()
    const server = await serve({ files, title, writesCode, beside })
    return { target, files, ...server }
  }),
)
try {
  const gathered = served.map((each) => new Gathered(browser, each))
  for (let pass = 1; pass <= passes; pass++) {
    for (const [index, each] of gathered.entries()) {
      say(`pass ${pass} of ${passes}: ${asked[index]?.name}`)
      await each.pass()
    }
  }
  for (const [index, each] of gathered.entries()) {
    say(`looking at: ${asked[index]?.name}`)
    results.push(await each.result())
  }
} finally {
  await browser.close()
  await Promise.all(served.map(({ close }) => close()))
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
const run = { ...machine, chromium: browser.version(), controls: controls(), passes }
console.log(
  `Chromium ${run.chromium}, Node ${run.node}, ${run.processor}, ${run.cores} cores. ${run.controls} questions in the form, 60 keys 150 ms apart, ${passes} passes.\n`,
)
console.log(tablesOf(results, bare?.name ?? '', hand?.name ?? ''))
if (values.out) writeFileSync(values.out, `${JSON.stringify({ ...run, results }, undefined, 2)}\n`)
