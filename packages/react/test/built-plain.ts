import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Built } from '../../rjsf-govuk/test/built.ts'

const script = `
  import { build } from 'tsup'
  import config from '../../tsup.config.ts'
  await build({ ...config, outDir: process.argv[1], config: false, silent: true, sourcemap: false })
`

/** A package that the common configuration bundles, as it is published. */
export interface BuiltPlain extends Built {
  /** The files of its entries, by what a host imports: `@open-care-plan/schemas/forms`. */
  readonly entries: ReadonlyMap<string, string>
}

/** The package as it is published, in a folder of its own: the one under `dist` may be of yesterday. */
export async function buildPlain(name: 'model' | 'schemas'): Promise<BuiltPlain> {
  const home = fileURLToPath(new URL(`../../${name}`, import.meta.url))
  const cache = join(home, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'built-'))
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, folder], {
    cwd: home,
  })
  const { exports }: { readonly exports: Readonly<Record<string, string | { readonly default: string }>> } =
    JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const entries = Object.entries(exports).flatMap(([path, file]): [string, string][] =>
    typeof file === 'string'
      ? []
      : [[`@open-care-plan/${name}${path.slice(1)}`, join(folder, file.default.replace('./dist/', ''))]],
  )
  return {
    folder,
    entries: new Map(entries),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
