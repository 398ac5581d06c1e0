import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type BuildOptions, build } from 'esbuild'

/** The versions of React that hosts have. */
export const versions = ['react', 'react-18'] as const
export type ReactName = (typeof versions)[number]

// React 18 is installed for the theme, which is tried with it as well.
const theme = createRequire(createRequire(import.meta.url).resolve('@open-care-plan/rjsf-govuk/package.json'))
const folderOf = (name: string): string => dirname(theme.resolve(`${name}/package.json`))

/** What stands for React in a bundle: the one that is installed here, or an older one for all that asks for it. */
const aliasOf = (react: ReactName): Readonly<Record<string, string>> =>
  react === 'react'
    ? {}
    : { react: folderOf(react), 'react-dom': folderOf(react.replace('react', 'react-dom')) }

export type AppName = 'views' | 'form'

/** Bundles the sources of this folder as a host bundles the package. React says what it finds wrong only in development. */
async function bundled(contents: string, react: ReactName, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'tsx' },
    bundle: true,
    write: false,
    jsx: 'automatic',
    conditions: ['@open-care-plan/source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: aliasOf(react),
  })
  return outputFiles[0]?.text ?? ''
}

/** A host’s page as a script for the browser, with the version of React that it says. */
export const clientOf = (app: AppName, react: ReactName, start: string): Promise<string> =>
  bundled(
    `import * as React from 'react'
     import { createRoot, hydrateRoot } from 'react-dom/client'
     import { App } from './${app}/page.tsx'
     document.documentElement.dataset.react = React.version
     const root = document.getElementById('root')
     const onRecoverableError = (error) => console.error('recovered: ' + error.message)
     ${start}`,
    react,
    { format: 'esm' },
  )

/** The HTML of a host’s page, drawn in Node, in a process of its own, where there is no window and no document. */
export async function serverHtml(app: AppName, react: ReactName, shown: unknown): Promise<string> {
  const script = await bundled(
    `import { renderToString } from 'react-dom/server'
     import { App } from './${app}/page.tsx'
     if (typeof window !== 'undefined' || typeof document !== 'undefined') throw new Error('This is no server')
     process.stdout.write(renderToString(<App />))`,
    react,
    { platform: 'node', format: 'cjs' },
  )
  const folder = mkdtempSync(join(tmpdir(), 'react-versions-'))
  try {
    const file = join(folder, 'server.cjs')
    writeFileSync(file, `globalThis.shown = ${JSON.stringify(shown)};\n${script}`)
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { maxBuffer: 2 ** 28 })
    if (stderr !== '') throw new Error(stderr)
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
