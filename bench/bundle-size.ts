import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** The size in bytes of what a browser loads at once for `import * from` a package, minified and gzipped. */
export async function bundleSize(statement: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: statement, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@open-care-plan/source'],
    // What is only loaded later, by `import()`, goes into files of its own.
    splitting: true,
    outdir: 'bundle',
    metafile: true,
    write: false,
  })
  const [entry = ''] = Object.keys(metafile.outputs).filter(
    (path) => metafile.outputs[path]?.entryPoint === '<stdin>',
  )
  const loaded = atOnce(metafile.outputs, entry)
  const files = outputFiles.filter(({ path }) => loaded.has(relative(process.cwd(), path)))
  const sizes = files.map(
    ({ contents }) => [contents.length, gzipSync(contents, { level: 9 }).length] as const,
  )
  return {
    minified: sizes.reduce((sum, [minified]) => sum + minified, 0),
    gzipped: sizes.reduce((sum, [, gzipped]) => sum + gzipped, 0),
  }
}

/** A file of a bundle, and those that it cannot start without. */
function atOnce(outputs: Metafile['outputs'], path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') atOnce(outputs, next, found)
  }
  return found
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
    budget: 490_000,
  },
  {
    name: "import { assessOutcome } from '@open-care-plan/rules'",
    statement: "export { assessOutcome } from '@open-care-plan/rules'",
    budget: 128_000,
  },
  {
    name: "import { checkLanguage } from '@open-care-plan/rules'",
    statement: "export { checkLanguage } from '@open-care-plan/rules'",
    budget: 96_000,
  },
  {
    name: "import { validateCarePlan } from '@open-care-plan/schemas/care-plan'",
    statement: "export { validateCarePlan } from '@open-care-plan/schemas/care-plan'",
    budget: 25_000,
  },
  {
    name: "import { validatePep } from '@open-care-plan/schemas/pep'",
    statement: "export { validatePep } from '@open-care-plan/schemas/pep'",
    budget: 10_000,
  },
  {
    name: "import { validateHealthPassport } from '@open-care-plan/schemas/health-passport'",
    statement: "export { validateHealthPassport } from '@open-care-plan/schemas/health-passport'",
    budget: 9_000,
  },
  {
    name: "import { validatePathwayPlan } from '@open-care-plan/schemas/pathway-plan'",
    statement: "export { validatePathwayPlan } from '@open-care-plan/schemas/pathway-plan'",
    budget: 12_000,
  },
  {
    name: "import { validateCarerUpdate } from '@open-care-plan/schemas/carer-update'",
    statement: "export { validateCarerUpdate } from '@open-care-plan/schemas/carer-update'",
    budget: 6_000,
  },
  {
    name: "import { validateCarerFeedback } from '@open-care-plan/schemas/carer-feedback'",
    statement: "export { validateCarerFeedback } from '@open-care-plan/schemas/carer-feedback'",
    budget: 6_000,
  },
  {
    name: "import { validateSdqScores } from '@open-care-plan/schemas/sdq-scores'",
    statement: "export { validateSdqScores } from '@open-care-plan/schemas/sdq-scores'",
    budget: 8_000,
  },
  {
    name: "import { schemaOf, validatePep } from '@open-care-plan/schemas'",
    statement: "export { schemaOf, validatePep } from '@open-care-plan/schemas'",
    budget: 12_000,
  },
] as const
