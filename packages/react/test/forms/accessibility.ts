import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { build } from 'esbuild'
import type { Page } from 'playwright'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The look at structure that the theme has, as a script. */
const { outputFiles } = await build({
  stdin: {
    contents: `export { structureProblems } from '../../../rjsf-govuk/test/structure.ts'`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'structure',
})
const structure = outputFiles[0]?.text ?? ''

/**
 * What is wrong with a page as it stands, for axe and for our own look at its structure, and whether it scrolls sideways.
 * Empty where all is well.
 */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  // The page allows no script of others: what is evaluated here is the test’s.
  if (!(await page.evaluate('"axe" in window')))
    await page.evaluate(`${axe};${structure};window.structure = structure`)
  const { violations, wide, found } = (await page.evaluate(`(async () => ({
    violations: (await axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })).violations,
    wide: document.documentElement.scrollWidth > innerWidth,
    found: structure.structureProblems(document),
  }))()`)) as {
    readonly violations: AxeResults['violations']
    readonly wide: boolean
    readonly found: readonly string[]
  }
  return [
    ...violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`),
    ...found,
    ...(wide ? ['the page scrolls sideways'] : []),
  ]
}

/** What is wrong with a page at the widths of a desk and a phone. It is left narrow. */
export async function problemsWideAndNarrow(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    found.push(...(await problemsOn(page)).map((problem) => `${width}: ${problem}`))
  }
  return found
}

/** What axe cannot tell of a part of a page, and leaves for a person to look at. */
export async function needsReviewOn(page: Page, part: string): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const { incomplete } = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['incomplete'] })`,
  )) as Pick<AxeResults, 'incomplete'>
  return incomplete.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
