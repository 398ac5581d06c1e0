// Writes the generated files of this package alone. `pnpm generate` writes these and all others.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { schemaFiles } from './generate.ts'
import { inPackage } from './published.ts'

for (const [file, text] of await schemaFiles()) {
  mkdirSync(dirname(inPackage(file)), { recursive: true })
  writeFileSync(inPackage(file), text)
}
