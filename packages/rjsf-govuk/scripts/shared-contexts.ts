import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

const fileNames = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))

const entryOf = (folder: string, file: string): string =>
  `shared/${relative(folder, file)
    .replaceAll('\\', '/')
    .replace(/\.tsx?$/, '')
    .replaceAll('/', '-')}`

/** What a module is that has to be the same for every entry: it makes a React context, or says so itself. */
const isShared = (text: string): boolean =>
  /\bcreateContext[<(]/.test(text) || text.includes('// One for the page')

/** Every module of which there may be no copy, as an entry of a bundle. */
export function contextModules(folder: string): Record<string, string> {
  const files = fileNames(folder).filter((file) => isShared(readFileSync(file, 'utf8')))
  return Object.fromEntries(files.map((file) => [entryOf(folder, file), file]))
}

/** Makes a bundle import those modules in place of holding copies, which would be other contexts. */
export function leaveContextsOut(folder: string): Plugin {
  const entries = new Map(
    Object.entries(contextModules(folder)).map(([entry, file]) => [resolve(file), entry] as const),
  )
  return {
    name: 'leave-contexts-out',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const entry = entries.get(resolve(resolveDir, path))
        // Every file of the bundle stands in dist itself, so that the way there is the same from each.
        return entry === undefined ? undefined : { path: `./${entry}.js`, external: true }
      })
    },
  }
}
