import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import type { Loader, OnResolveResult, Plugin } from 'esbuild'
import { standInFor } from './slim-rjsf.ts'

/** Marks a module that is there a second time, with rjsf inside. */
const OWN = '?own'

/**
 * Marks one that is there once more, for the fields and widgets that are fetched later: they bring what they need with them, of
 * rjsf and of the theme. Shared with what is there at first it would divide that in two files, and every page would load 2 kB
 * more for what few ever fetch.
 */
const LATER = '?later'

/** Asked by ourselves: what esbuild would make of an import. */
const PLAIN = { isPlain: true }

type Mark = typeof OWN | typeof LATER

interface Given {
  /** The mark of the module that asks. */
  readonly mark?: Mark
  readonly isPlain?: boolean
}

/**
 * Some entries of a bundle have rjsf inside; the others take it from the host. What knows rjsf, under `src/rjsf`, is
 * therefore there twice. All else is there once, and so is what has to be the same for both: a module that makes a React
 * context, or says of itself that it is one for the page.
 */
export function ownRjsf(entries: readonly string[]): Plugin {
  const withOwn = new Set(entries.map((entry) => resolve(entry)))
  const doubled = { [OWN]: resolve('src/rjsf') + sep, [LATER]: resolve('src') + sep }
  return {
    name: 'own-rjsf',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        const { mark: given, isPlain = false } = (pluginData ?? {}) as Given
        if (isPlain) return undefined
        if (kind === 'entry-point')
          return withOwn.has(resolve(path)) ? { path: resolve(path), suffix: OWN } : undefined
        if (given === undefined) return /^@rjsf\//.test(path) ? { path, external: true } : undefined
        const mark = kind === 'dynamic-import' ? LATER : given
        const by = standInFor(path, importer)
        if (by !== undefined) return marked(resolve(by), mark)
        if (!/^(?:\.{1,2}\/|@rjsf\/)/.test(path)) return undefined
        const found = await build.resolve(path, { resolveDir, kind, pluginData: PLAIN })
        if (found.errors.length > 0) return { errors: found.errors }
        const isOfRjsf = /[\\/]node_modules[\\/]/.test(found.path)
        return isOfRjsf || (found.path.startsWith(doubled[mark]) && !isOnce(found.path))
          ? marked(found.path, mark)
          : undefined
      })
      build.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path, suffix }) =>
        suffix === OWN || suffix === LATER
          ? {
              contents: await readFile(path, 'utf8'),
              loader: extname(path).slice(1) as Loader,
              resolveDir: dirname(path),
              pluginData: { mark: suffix } satisfies Given,
            }
          : undefined,
      )
    },
  }
}

const marked = (path: string, mark: Mark): OnResolveResult => ({ path, suffix: mark, sideEffects: false })

/** Whether a module has to be the same for every entry. */
const isOnce = (file: string): boolean =>
  /\bcreateContext[<(]|\/\/ One for the page/.test(readFileSync(file, 'utf8'))

/** Those modules, as entries: in files of their own, a page leaves out those that nothing on it asks for. */
export function onceModules(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
  return Object.fromEntries(
    files.filter(isOnce).map((file) => [`shared/${basename(file, extname(file))}`, file]),
  )
}
