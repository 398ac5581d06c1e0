import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Target } from '../targets.ts'
import type { OpenPage } from './open-page.ts'
import { inspectStructure, type Structure } from './structure.ts'
import { enterBox } from './type-keys.ts'

const axe = createRequire(import.meta.url)('axe-core') as { readonly source: string }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that found something, and on how many elements. */
interface AxeCount {
  readonly rules: readonly string[]
  readonly elements: number
}

export interface Access extends Structure {
  readonly violations: AxeCount
  readonly needsReview: AxeCount
}

/** Looks at the page as it is now. */
export async function checkAccess({ page }: OpenPage): Promise<Access> {
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  )
  const structure = await page.evaluate(inspectStructure)
  return { ...structure, violations: countOf(violations), needsReview: countOf(incomplete) }
}

const countOf = (found: AxeResults['violations']): AxeCount => ({
  rules: found.map(({ id }) => id),
  elements: found.reduce((sum, { nodes }) => sum + nodes.length, 0),
})

/** How a question that was left empty is said, after the form was sent. */
export interface SaidError {
  readonly isMarked: boolean
  /** Whether the message is tied to the box. */
  readonly isTied: boolean
  readonly focus: 'box' | 'summary' | 'elsewhere'
}

/** Empties the box, sends the form and looks at what is said. */
export async function sendEmpty(open: OpenPage, target: Target): Promise<SaidError> {
  const { page } = open
  await enterBox(open, target)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  const box = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  await page.waitForTimeout(600)
  await page.locator('button[type="submit"]').last().click()
  await page.waitForTimeout(1200)
  return page.evaluate((element) => {
    const said = ['aria-describedby', 'aria-errormessage']
      .flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/))
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
    const active = document.activeElement
    return {
      isMarked: element.getAttribute('aria-invalid') === 'true',
      isTied: said.some((text) => /error|enter|required/i.test(text)),
      focus:
        active === element
          ? 'box'
          : active?.closest('[role="alert"], .govuk-error-summary')
            ? 'summary'
            : 'elsewhere',
    } as const
  }, box)
}
