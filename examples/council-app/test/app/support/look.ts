import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { schemaOf } from '@open-care-plan/schemas'
import type { Page } from 'playwright'
import { codesOf, namesForPrograms } from '../../../../../packages/react/test/inner-names.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, a line each. What is folded away is opened first. */
export async function whatAxeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (values) => {
    const { axe: run } = window as unknown as { readonly axe: typeof import('axe-core') }
    // Of what is right nothing is told: that takes as long as looking.
    const { violations } = await run.run({ runOnly: values, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`))
  }, tags)
}

/** What stands out of the page on its right side, so that it has to be scrolled sideways; the picture of the year may. */
export const whatIsTooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > clientWidth + 0.5 &&
          !element.closest('.timetable__picture, .booklet__unseen'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200))
  })

/** Ids that lead nowhere, and ids that are there twice. */
export const whatIdsLeadNowhere = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']
    const dead = named.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && document.getElementById(id) === null)
          .map((id) => `${name}: ${id}`),
      ),
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [...dead, ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`)]
  })

/** Short codes are sizes of paper too. */
const codes = new Set([...codesOf(await schemaOf('care-plan'))].filter((code) => code.includes('-')))

/** Names that are for programs and stand in what people read: ids of rules, JSON Pointers, names of members, codes. */
export async function whatIsForPrograms(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.matches('script, style, noscript') === false) found.push(node.textContent ?? '')
    return found
  })
  return namesForPrograms(texts, codes)
}
