import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { inRepository } from '../generate/root.ts'

/** What the compiler says against some TypeScript, by the name of its file; nothing where its types are right. */
export async function typeErrors(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  // Inside the repository, where the packages are found. The folder is removed again.
  const folder = inRepository(`node_modules/.cache/${name}`)
  try {
    for (const [path, text] of files) write(join(folder, path), text)
    write(join(folder, 'tsconfig.json'), JSON.stringify(config([...files.keys()])))
    const { stdout } = await promisify(execFile)(
      inRepository('node_modules/.bin/tsc'),
      ['--project', folder],
      { cwd: folder },
    ).catch((error: { stdout: string }) => error)
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const config = (files: readonly string[]) => ({
  extends: inRepository('tsconfig.base.json'),
  compilerOptions: {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    rootDir: inRepository(''),
    tsBuildInfoFile: null,
    types: ['node'],
    typeRoots: [inRepository('node_modules/@types')],
    paths: { zod: [inRepository('packages/model/node_modules/zod/index.d.ts')] },
  },
  files,
})

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
