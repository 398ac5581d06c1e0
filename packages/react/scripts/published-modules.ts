import { readFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const source = resolve('src')

/** The way from a folder of modules to the top one. */
export const toTop = (folder: string): string => relative(folder, source) || '.'

/** The published file of a module. */
const published = (module: string): string => module.replace(/\.tsx?$/, '.js')

/** Leaves every module a file of its own: a host’s bundler then takes only those that it needs. */
export const fileByFile: Plugin = {
  name: 'file-by-file',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: published(path), external: true },
    )
  },
}

/** Leaves what an entry leads to where it is published. The entry itself stands at the top of the folder. */
export const entriesAtTheTop: Plugin = {
  name: 'entries-at-the-top',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) =>
      kind === 'entry-point'
        ? undefined
        : { path: `./${published(relative(source, join(resolveDir, path)))}`, external: true },
    )
  },
}

/** Every module that is there before anything is fetched. */
async function modulesAtFirst(entry: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const look: Plugin = {
    name: 'look',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\./ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      )
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        found.add(path)
        return undefined
      })
    },
  }
  await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    plugins: [look],
  })
  return found
}

/**
 * Gives what is fetched later copies of the modules that only it needs, and leaves those that are there already where they are.
 * The package exports many of them by name as well, and there are bundlers that load at first whatever an index leads to.
 *
 * @param entry What a host begins with: all that it leads to is there at first.
 */
export const ownCopies = (entry: string): Plugin => ({
  name: 'own-copies',
  setup: ({ onStart, onResolve }) => {
    let first: ReadonlySet<string> = new Set()
    onStart(async () => {
      first = await modulesAtFirst(entry)
    })
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const module = join(resolveDir, path)
      return first.has(module)
        ? { path: `../${published(relative(source, module))}`, external: true }
        : undefined
    })
  },
})

/**
 * Lets each file that is fetched later name what is there at first. A bundler makes a file for every set of places that share
 * modules: with this all that is there at first is shared by the same ones, and a page loads one file of it in place of ten,
 * which is 2 to 4 kB less after gzip. The sources do not say it: modules in a circle are no way to write them.
 *
 * @param parts Names of the files, under `src/later`.
 * @param what What leads to everything that is there at first, as a file under `src` exports it.
 */
export const sharedByAll = (
  parts: readonly string[],
  { name, from }: { readonly name: string; readonly from: string },
): Plugin => ({
  name: 'shared-by-all',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]later[\\/][\w-]+\.ts$/ }, async ({ path }) =>
      parts.includes(basename(path, '.ts'))
        ? {
            contents: `${await readFile(path, 'utf8')}\nexport { ${name} } from '../${from}'\n`,
            loader: 'ts',
          }
        : undefined,
    )
  },
})
