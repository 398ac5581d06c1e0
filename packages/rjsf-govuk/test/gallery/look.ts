import type { Page } from 'playwright'
import type { Tools } from './main.tsx'

/** What axe looks for. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Goes to a page of the gallery, drawn afresh. */
export async function show(page: Page, path: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const { dataset } = document.documentElement
    for (const next of dataset.page === wanted ? ['', wanted] : [wanted]) {
      location.hash = `#/${next}`
      while (dataset.page !== next) await painted()
    }
    await painted()
  }, path)
}

/**
 * What axe finds, with two things left out. The hint of an answer that cannot be chosen is half as dark in govuk-frontend,
 * which WCAG 1.4.3 allows for what is inactive: axe knows that of the label, and not of the hint. The ground of a list that
 * shows several lines axe cannot tell, for the lines lie over it: its colours are asked of the browser.
 */
export function axeProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations', 'incomplete'],
    })
    const { contrastOf } = (window as unknown as { gallery: Tools }).gallery
    const isKnown = (rule: string, target: unknown): boolean => {
      const element = document.querySelector(String(target))
      if (rule !== 'color-contrast' || !element) return false
      if (element.matches('select[multiple]'))
        return [element, ...element.children].every((each) => contrastOf(each) > 7)
      return element.matches('input:disabled ~ .govuk-hint')
    }
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => !isKnown(id, target[0]))
        .map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
    )
  }, tags)
}

/** What is wrong on a page, axe aside. */
export function problemsOfPage(): readonly string[] {
  const { structureProblems, sideways, crampedText, smallTargets } = (window as unknown as { gallery: Tools })
    .gallery
  return [structureProblems, sideways, crampedText, smallTargets].flatMap((look) => look(document))
}

export function isAtLastStop(): boolean {
  const { tabStops } = (window as unknown as { gallery: Tools }).gallery
  return document.activeElement === tabStops(document).at(-1)
}

/** Numbers the stops of a page, and says of which kind each is. */
export function stopsByKind(): { kind: string; index: number }[] {
  const { tabStops } = (window as unknown as { gallery: Tools }).gallery
  return tabStops(document).map((stop, index) => {
    stop.dataset.stop = String(index)
    return { kind: [stop.localName, stop.className.replace(/\S+--width-\d+/g, '')].join(' ').trim(), index }
  })
}

export function radioNames(): string[] {
  return [
    ...new Set([...document.querySelectorAll<HTMLInputElement>('[type="radio"]')].map(({ name }) => name)),
  ]
}

export function radioGroups(): number {
  return new Set([...document.querySelectorAll<HTMLInputElement>('[type="radio"]')].map(({ name }) => name))
    .size
}

export function linesOfSummary(): string[] {
  return [...document.querySelectorAll('form .govuk-error-summary a')].map(
    (a) => a.getAttribute('href') ?? '',
  )
}

export function addFaults(): void {
  const faults = document.createElement('div')
  faults.innerHTML = `
    <i id="a"></i><i id="a"></i><i aria-describedby="b"></i><fieldset></fieldset><input>
    <p id="c-error" class="govuk-error-message"></p><input aria-label="d" aria-invalid="true">
    <div class="govuk-error-summary"><a href="#e">e</a></div><div class="wide">wide</div>
    <button class="small">f</button><button class="small">g</button><a id="unseen" href="#g">h</a><a id="first" href="#f" tabindex="1">i</a>`
  document.querySelector('main')?.append(faults)
  // Styles set by a script are no inline styles to the policy.
  const set = (selector: string, styles: Readonly<Record<string, string>>) => {
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      Object.assign(element.style, styles)
  }
  set('.wide', { position: 'absolute', left: '0', width: '400px' })
  set('.small', { width: '10px', height: '10px', padding: '0', overflow: 'hidden' })
  set('#unseen', { outline: '0', boxShadow: 'none', backgroundColor: '#fff' })
}

/** What has focus: its id, those around it, and whether it can be seen. */
export function focusNow(): { id: string; ids: string[]; isShown: boolean } {
  const element = document.activeElement as HTMLElement
  const ids: string[] = []
  for (let at = element.parentElement; at; at = at.parentElement) if (at.id) ids.push(at.id)
  const { top, bottom } = element.getBoundingClientRect()
  return { id: element.id, ids, isShown: element.checkVisibility() && bottom > 0 && top < innerHeight }
}
