import { mkdirSync, writeFileSync } from 'node:fs'
import { compileSchema } from '@open-care-plan/schemas/compile'
import { amblefordForm } from './form.ts'

// Writes the validator of the council's form, ahead of time: no code is made while the council's program runs.
// The types beside it are written by: open-care-plan types overlay.json --out src/generated/care-plan.ts

const folder = new URL('./generated/', import.meta.url)

/** The module of the validator. */
export const validatorModule = async (): Promise<string> =>
  `// Made by src/generate.ts of overlay.json. Do not edit.\n${compileSchema((await amblefordForm()).schema)}`

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('validator.ts', folder), await validatorModule())
}
