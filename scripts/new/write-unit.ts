import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type NewUnit, NewUnitError } from './unit.ts'

/** Writes the files of a unit, or none of them where one is already there. */
export function writeUnit(root: string, { files }: NewUnit): void {
  for (const path of files.keys()) {
    if (existsSync(join(root, path))) throw new NewUnitError(`${path} is already there. Choose another name`)
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
