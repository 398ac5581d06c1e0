// Prints the figures of docs/reference/benchmarks.md, all from one run. They are ratios: another machine gives like ones.
import { cpus } from 'node:os'
import { recordNames } from '../scripts/generate/reports.ts'
import { budgets, bundleSize } from './bundle-size.ts'
import { checkSpeed } from './check-speed.ts'
import { firstRules } from './first-rules.ts'
import { manyPlans } from './many-plans.ts'
import { structureSpeed } from './structure-speed.ts'

const kB = (bytes: number) => (bytes / 1000).toFixed(1)

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
console.log('A full check of one plan, against JSON.parse of the same bytes\n')
console.log(
  `| plan | kB | JSON.parse, µs | a full check, µs | with structure | with the ${firstRules().count} first rules | with every rule but wording | with wording too |`,
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const name of recordNames()) {
  const file = new URL(`../examples/records/${name}.json`, import.meta.url)
  const { bytes, speeds } = await checkSpeed(file, '2026-11-21')
  const [
    parse = Number.NaN,
    structure = Number.NaN,
    first = Number.NaN,
    full = Number.NaN,
    wording = Number.NaN,
  ] = speeds.map(({ median }) => median)
  const times = (step: number) => `${(step / parse).toFixed(1)} times`
  console.log(
    `| ${name} | ${kB(bytes)} | ${parse.toFixed(0)} | ${full.toFixed(0)} | ${times(structure)} | ${times(first)} | ${times(full)} | ${times(wording)} |`,
  )
}
console.log(
  '\nStructure alone, of a parsed plan: each way, and how many times the compiled validator it takes\n',
)
console.log('| plan | kB | compiled, µs | Ajv in the process, µs | Ajv with enum, µs | zod, µs |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const name of recordNames()) {
  const { bytes, speeds } = await structureSpeed(new URL(`../examples/records/${name}.json`, import.meta.url))
  const [own, ...others] = speeds.map(({ median, ratio }) => [median.toFixed(1), ratio.toFixed(1)] as const)
  const cells = others.map(([median, ratio]) => `${median}, ${ratio} times`).join(' | ')
  console.log(`| ${name} | ${kB(bytes)} | ${own?.[0]} | ${cells} |`)
}
console.log('\nMany plans, no two alike, with one checker: parsed, checked and let go\n')
console.log(
  '| plans | of | kB each | JSON.parse, µs | a full check, µs | against JSON.parse | heap after each round, MB |',
)
console.log('| ---: | --- | ---: | ---: | ---: | ---: | --- |')
const short = ['siblings-youngest', 'legacy-plan']
const whole = recordNames().filter((name) => !short.includes(name))
for (const [names, count] of [
  [short, 2000],
  [whole, 500],
] as const) {
  const { plans, bytes, parse, check, heaps } = manyPlans(names, count, '2026-11-21')
  const heap = heaps.map((size) => (size / 1e6).toFixed(1)).join(', ')
  console.log(
    `| ${plans} | ${names.join(', ')} | ${kB(bytes)} | ${parse.toFixed(0)} | ${check.toFixed(0)} | ${(check / parse).toFixed(1)} times | ${heap} |`,
  )
}
console.log(
  '\nWhat a browser loads\n\n| import | minified, kB | gzipped, kB | budget, kB |\n| --- | ---: | ---: | ---: |',
)
for (const { name, statement, budget } of budgets) {
  const { minified, gzipped } = await bundleSize(statement)
  console.log(`| \`${name}\` | ${kB(minified)} | ${kB(gzipped)} | ${kB(budget)} |`)
}
