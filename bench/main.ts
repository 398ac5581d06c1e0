// Prints the figures of docs/reference/benchmarks.md, all from one run. They are ratios: another machine gives like ones.
import { cpus } from 'node:os'
import { budgets, bundleSize } from './bundle-size.ts'
import { checkSpeed } from './check-speed.ts'

const kB = (bytes: number) => (bytes / 1000).toFixed(1)

const { bytes, speeds } = await checkSpeed(
  new URL('../examples/records/nine-year-old.json', import.meta.url),
  '2026-11-21',
)
const parse = speeds[0]?.median ?? Number.NaN
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
console.log(`A full check of one plan (nine-year-old.json, ${kB(bytes)} kB without spaces)\n`)
console.log('| step | median, µs | times JSON.parse |\n| --- | ---: | ---: |')
for (const { name, median } of speeds) {
  console.log(`| ${name} | ${median.toFixed(0)} | ${(median / parse).toFixed(1)} |`)
}
console.log(
  '\nWhat a browser loads\n\n| import | minified, kB | gzipped, kB | budget, kB |\n| --- | ---: | ---: | ---: |',
)
for (const { name, statement, budget } of budgets) {
  const { minified, gzipped } = await bundleSize(statement)
  console.log(`| \`${name}\` | ${kB(minified)} | ${kB(gzipped)} | ${kB(budget)} |`)
}
