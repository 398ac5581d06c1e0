const outer = (element: Element): string => (element.cloneNode(false) as Element).outerHTML

const focusable =
  'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea:enabled, summary, [tabindex="0"]'

/** What the tab key comes to, in the order of the page. Of radios it is the one that is chosen, or else the first. */
export function tabStops(page: Document): readonly HTMLElement[] {
  const all = [...page.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  )
  const radios = all.filter((element) => element.matches('input[type="radio"]')) as HTMLInputElement[]
  const stops = new Map<string, HTMLInputElement>()
  for (const radio of radios) if (radio.checked || !stops.has(radio.name)) stops.set(radio.name, radio)
  const first: ReadonlySet<HTMLElement> = new Set(stops.values())
  return all.filter((element) => !element.matches('[type="radio"]') || first.has(element))
}

interface Walk {
  readonly stops: readonly HTMLElement[]
  readonly before: ReadonlyMap<Element, string>
  readonly walked: Element[]
  readonly unseen: Element[]
  readonly end: () => void
}

let walk: Walk | undefined

/** Puts focus before the page, and notes each element that takes it from then on. Gives the number of stops. */
export function beginWalk(page: Document): number {
  const start = page.createElement('button')
  page.body.prepend(start)
  start.focus()
  start.remove()
  const stops = tabStops(page)
  const before = new Map(stops.map((stop) => [stop, lookOf(stop)]))
  const walked: Element[] = []
  const unseen: Element[] = []
  const note = ({ target }: FocusEvent): void => {
    const element = target as HTMLElement
    walked.push(element)
    if (lookOf(element) === before.get(element)) unseen.push(element)
  }
  page.addEventListener('focusin', note)
  walk = { stops, before, walked, unseen, end: () => page.removeEventListener('focusin', note) }
  return stops.length
}

/** What went wrong on the way: another order, a stop left out or come to twice, or focus that cannot be seen. */
export function endWalk(): readonly string[] {
  if (!walk) return ['no walk was begun']
  const { stops, walked, unseen, end } = walk
  end()
  walk = undefined
  const length = Math.max(stops.length, walked.length)
  const at = Array.from({ length }, (_, index) => index).find((index) => stops[index] !== walked[index])
  const name = (element: Element | undefined): string => (element ? outer(element) : 'nothing')
  return [
    ...(at === undefined ? [] : [`stop ${at + 1} is ${name(walked[at])} and not ${name(stops[at])}`]),
    ...unseen.map((element) => `focus cannot be seen: ${outer(element)}`),
  ]
}

const looks = ['outline', 'box-shadow', 'border-color', 'background-color', 'text-decoration-line'] as const

/** All by which focus may be seen: on the control, or on what is drawn for it beside its label. */
function lookOf(element: Element): string {
  const label = element.matches('[type="radio"], [type="checkbox"]') ? element.nextElementSibling : null
  return [
    getComputedStyle(element),
    ...(label ? [getComputedStyle(label, '::before')] : []),
    ...[...element.querySelectorAll('span')].map((span) => getComputedStyle(span)),
  ]
    .flatMap((style) => looks.map((name) => style.getPropertyValue(name)))
    .join('|')
}
