// Rewrites every generated file. `pnpm check` fails where the committed ones differ.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles } from './generate/all.ts'
import { writeRuleIndex } from './generate/rule-index.ts'

// The list of rules comes first: everything else is made from it.
writeRuleIndex()
const { files, folders } = await generatedFiles()
for (const folder of folders) rmSync(folder, { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`${files.size} files generated`)
