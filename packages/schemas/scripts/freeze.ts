// Writes down that the schemas of the current versions are published: they cannot change from then on. It belongs to a
// release. With --check it changes nothing: it names what is not written down, and exits with 1.
import { readFileSync, writeFileSync } from 'node:fs'
import { manifest } from '../src/generated/manifest.ts'
import { digestOf, inPackage, published, unlessPublished } from './published.ts'

const known = published()
const files = manifest.flatMap(({ file, ui }) => (ui === undefined ? [file] : [file, ui.file]))
const missing = files.filter((file) => !(file in known))

if (process.argv.includes('--check')) {
  for (const file of missing) console.log(`${file} is not written down as published`)
  if (missing.length > 0) {
    console.log('Run `pnpm --filter @open-care-plan/schemas freeze`, and commit what it writes')
    process.exitCode = 1
  }
} else {
  const digests = files.map((file): [string, string] => {
    const text = readFileSync(inPackage(file), 'utf8')
    return [file, digestOf(file, unlessPublished(file, text, known))]
  })
  writeFileSync(
    inPackage('published.json'),
    `${JSON.stringify(Object.fromEntries(digests.sort()), null, 2)}\n`,
  )
  console.log(`${digests.length} files are published, ${missing.length} of them from now on`)
}
