import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
const inRoot = (path: string) => join(root, path)

/**
 * What the compiler says against examples in TypeScript, by the name of their file; nothing where their types are right. They are
 * checked as strictly as the sources, and against them.
 */
export async function exampleTypeErrors(files: ReadonlyMap<string, string>): Promise<string> {
  // Inside the repository, where the packages are found. The folder is removed again.
  const cache = inRoot('node_modules/.cache')
  const folder = join(cache, `guide-examples-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'preamble.d.ts'), preamble)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config(['preamble.d.ts', ...files.keys()])))
    const { stdout } = await promisify(execFile)(inRoot('node_modules/.bin/tsc'), ['--project', folder], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error)
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a bundler’s own types bring to a page: `vite/client`, for one. Nothing else is given to an example. */
const preamble = "declare module '*.css'\n"

const config = (files: readonly string[]) => ({
  extends: inRoot('tsconfig.base.json'),
  compilerOptions: {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    rootDir: root,
    tsBuildInfoFile: null,
  },
  files,
})
