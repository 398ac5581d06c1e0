import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import type { Loader, OnResolveResult, Plugin } from 'esbuild'
import { standInFor } from './slim-rjsf.ts'

/** Marks a module that is there a second time, with rjsf inside. */
const OWN = '?own'

/** Asked by ourselves: what esbuild would make of an import. */
const PLAIN = { isPlain: true }

interface Given {
  readonly isOwn?: boolean
  readonly isPlain?: boolean
}

/**
 * Some entries of a bundle have rjsf inside; the others take it from the host. What knows rjsf, under `src/rjsf`, is
 * therefore there twice. All else is there once, and so is what has to be the same for both: a module that makes a React
 * context, or says of itself that it is one for the page.
 */
export function ownRjsf(entries: readonly string[]): Plugin {
  const withOwn = new Set(entries.map((entry) => resolve(entry)))
  const home = resolve('src/rjsf') + sep
  return {
    name: 'own-rjsf',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        const { isOwn = false, isPlain = false } = (pluginData ?? {}) as Given
        if (isPlain) return undefined
        if (kind === 'entry-point')
          return withOwn.has(resolve(path)) ? { path: resolve(path), suffix: OWN } : undefined
        if (!isOwn) return /^@rjsf\//.test(path) ? { path, external: true } : undefined
        const by = standInFor(path, importer)
        if (by !== undefined) return own(resolve(by))
        if (!/^(?:\.{1,2}\/|@rjsf\/)/.test(path)) return undefined
        const found = await build.resolve(path, { resolveDir, kind, pluginData: PLAIN })
        if (found.errors.length > 0) return { errors: found.errors }
        const isOfRjsf = /[\\/]node_modules[\\/]/.test(found.path)
        return isOfRjsf || (found.path.startsWith(home) && !isOnce(found.path)) ? own(found.path) : undefined
      })
      build.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path, suffix }) =>
        suffix === OWN
          ? {
              contents: await readFile(path, 'utf8'),
              loader: extname(path).slice(1) as Loader,
              resolveDir: dirname(path),
              pluginData: { isOwn: true },
            }
          : undefined,
      )
    },
  }
}

const own = (path: string): OnResolveResult => ({ path, suffix: OWN, sideEffects: false })

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
