const outer = (element: Element): string => (element.cloneNode(false) as Element).outerHTML

/** What makes a page scroll sideways (WCAG 1.4.10), or stands out of it where nobody can scroll to it. */
export function sideways(page: Document): readonly string[] {
  const width = page.documentElement.clientWidth
  const wide = page.documentElement.scrollWidth > width ? [`${page.documentElement.scrollWidth} wide`] : []
  const out = [...page.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.govuk-visually-hidden')) return false
    const { left, right } = element.getBoundingClientRect()
    return right > width + 1 || left < -1
  })
  return [...wide, ...out.map((element) => `out of the page: ${outer(element)}`)]
}

const spacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important }`

/** What is cut off, or goes out of the page, once a reader sets text further apart (WCAG 1.4.12). */
export function crampedText(page: Document): readonly string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(spacing)
  page.adoptedStyleSheets = [sheet]
  const cut = [...page.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.govuk-visually-hidden, svg, input, select, textarea'))
      return false
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCut = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip')
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
    return isCut && clientWidth > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  })
  const problems = [...cut.map((element) => `cut off: ${outer(element)}`), ...sideways(page)]
  page.adoptedStyleSheets = []
  return problems.map((each) => `${each}, with text further apart`)
}

/** The side of the smallest target, in CSS pixels (WCAG 2.5.8). */
const LEAST = 24

/**
 * Targets that are too small: less than 24 by 24, with another target within the circle around their centre, and not in a line
 * of text.
 */
export function smallTargets(page: Document): readonly string[] {
  const targets = [
    ...page.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select, textarea, summary',
    ),
  ]
    .filter((element) => element.checkVisibility() && !element.matches('[type="hidden"], .govuk-skip-link'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
  const isSmall = ({ box }: Target): boolean => box.width < LEAST || box.height < LEAST
  return targets
    .filter(
      (target) =>
        isSmall(target) &&
        !isInText(target.element) &&
        targets.some((other) => other !== target && isNear(target, other, isSmall(other))),
    )
    .map(({ element, box }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${outer(element)}`)
}

interface Target {
  readonly element: HTMLElement
  readonly box: DOMRect
}

/** Whether words stand around a link in the same block: its height is that of the line. */
function isInText(element: HTMLElement): boolean {
  const around = element.parentElement?.textContent?.trim() ?? ''
  return element.matches('a, button.govuk-link--button') && around !== element.textContent?.trim()
}

const centre = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

function isNear(target: Target, other: Target, otherIsSmall: boolean): boolean {
  const at = centre(target)
  if (otherIsSmall) {
    const to = centre(other)
    return Math.hypot(at.x - to.x, at.y - to.y) < LEAST
  }
  const x = Math.max(other.box.left, Math.min(at.x, other.box.right))
  const y = Math.max(other.box.top, Math.min(at.y, other.box.bottom))
  return Math.hypot(at.x - x, at.y - y) < LEAST / 2
}
