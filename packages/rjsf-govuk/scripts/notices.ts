import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** Writes the licence of every package that a bundle carries with it. */
export function noticesOf(outfile: string): Plugin {
  return {
    name: 'notices',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true
      onEnd(({ metafile }) => {
        const carried = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
          Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
        )
        const folders = new Set(carried.flatMap(([file]) => packageFolder(file)))
        mkdirSync(dirname(outfile), { recursive: true })
        writeFileSync(
          outfile,
          [...folders]
            .sort()
            .map(notice)
            .join(`\n${'-'.repeat(80)}\n\n`),
        )
      })
    },
  }
}

function packageFolder(file: string): string[] {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? []
  return folder === undefined ? [] : [folder]
}

function notice(folder: string): string {
  const {
    name,
    version,
    license = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
