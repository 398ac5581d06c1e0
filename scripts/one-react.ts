import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

// React is CommonJS, and bundlers of hosts make a variable for each module that imports it, which all of its calls then go by. One
// module of ours imports it, and the others take it from there: 2 kB less of a page after gzip.

/** Not left to the host by tsup, but by what stands here. */
export const react = /^react(?:\/jsx-runtime)?$/
const ofRuntime = ['Fragment', 'jsx', 'jsxs']

/** Names from React and its JSX, each from where it is. */
const exportsOf = (names: readonly string[]): string =>
  [
    `export { ${names.filter((name) => ofRuntime.includes(name)).join(', ')} } from 'react/jsx-runtime'`,
    `export { ${names.filter((name) => !ofRuntime.includes(name)).join(', ')} } from 'react'`,
    '',
  ].join('\n')

/** For a package that is bundled. `names` are what its modules and those bundled with them take from React: another fails the build. */
export const oneReact = (names: readonly string[]): Plugin => ({
  name: 'one-react',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: react }, ({ path, namespace }) =>
      namespace === 'one-react'
        ? { path, external: true }
        : { path: 'react', namespace: 'one-react', sideEffects: false },
    )
    onLoad({ filter: /./, namespace: 'one-react' }, () => ({ contents: exportsOf([...names, ...ofRuntime]) }))
  },
})

const file = 'one-react.js'

/** For a package that is published module by module: they take React from a file at the top of the folder. */
export const oneReactFile = (wayToTop: (folder: string) => string): Plugin => ({
  name: 'one-react-file',
  setup: ({ onResolve }) => {
    onResolve({ filter: react }, ({ resolveDir }) => ({
      path: `${wayToTop(resolveDir)}/${file}`,
      external: true,
    }))
  },
})

/** Writes that file, with the names that the modules beside it ask for. */
export async function writeOneReact(outDir: string, banner: string): Promise<void> {
  const names = new Set<string>()
  for (const name of await readdir(outDir, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const code = await readFile(join(outDir, name), 'utf8')
    for (const [, asked = ''] of code.matchAll(/import\s*\{([^}]*)\}\s*from\s*"[./]+\/one-react\.js"/g)) {
      for (const each of asked.split(',')) names.add(each.trim().replace(/\s+as\s.*$/, ''))
    }
  }
  await writeFile(join(outDir, file), `${banner}\n${exportsOf([...names].filter(Boolean).sort())}`)
}
