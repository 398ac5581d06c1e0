import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The size in bytes of what a browser loads for `import * from` a package, minified and gzipped. */
export async function bundleSize(statement: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@open-care-plan/source'],
    write: false,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}

/** What each import may cost at most, gzipped, in bytes: about a fifth above what it costs today. */
export const budgets = [
  {
    name: "import { readCarePlan } from '@open-care-plan/model'",
    statement: "export { readCarePlan } from '@open-care-plan/model'",
    budget: 80_000,
  },
  {
    name: "import * as model from '@open-care-plan/model'",
    statement: "export * from '@open-care-plan/model'",
    budget: 97_000,
  },
  {
    name: "import { checkCarePlan } from '@open-care-plan/rules'",
    statement: "export { checkCarePlan } from '@open-care-plan/rules'",
    budget: 275_000,
  },
] as const
