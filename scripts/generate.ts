// Rewrites every generated file. With --check it changes nothing: it names what differs, and exits with 1.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname } from 'node:path'
import { type Generated, generatedFiles } from './generate/all.ts'
import { compare, type Difference } from './generate/compare.ts'
import { exampleAuthority } from './generate/example-authority.ts'
import { inRepository } from './generate/root.ts'
import { writeRuleIndex } from './generate/rule-index.ts'

// The tables of cases are read from the tests of the rules. A test that stands beside a table does nothing here.
const noVitest = `const nothing = new Proxy(() => nothing, { get: () => nothing, apply: () => nothing })
export { nothing as describe, nothing as expect, nothing as test }`
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest'
      ? { url: `data:text/javascript,${encodeURIComponent(noVitest)}`, shortCircuit: true }
      : next(specifier, context),
})

const checkOnly = process.argv.includes('--check')

// The list of rules comes first: everything else is made from it.
if (!checkOnly) writeRuleIndex()
const generated = await generatedFiles()
const differences = comparedOrWritten(generated)
const example = exampleAuthority()
differences.push(...comparedOrWritten(example))

if (checkOnly) {
  for (const { path, problem } of differences) console.log(`${path} ${problem}`)
  if (differences.length > 0) {
    console.log('Run `pnpm generate`, and commit what it writes')
    process.exitCode = 1
  }
} else {
  const count = generated.files.size + example.files.size
  console.log(`${count} files generated, ${differences.length} of them changed`)
}

/** What differs, written unless it is only to be named. */
function comparedOrWritten(made: Generated): Difference[] {
  const differences = compare(inRepository(''), made)
  if (checkOnly) return differences
  for (const { path } of differences) {
    const text = made.files.get(path)
    if (text === undefined) {
      rmSync(inRepository(path))
    } else {
      mkdirSync(dirname(inRepository(path)), { recursive: true })
      writeFileSync(inRepository(path), text)
    }
  }
  return differences
}
