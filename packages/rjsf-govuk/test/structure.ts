/**
 * What axe passes and people stumble over: groups without a name, ids that lead nowhere, ids twice, labels for nothing,
 * controls without a name, messages that are tied to nothing, and lines of the error summary that lead nowhere. Empty where
 * all is well.
 */
export function structureProblems(page: ParentNode): readonly string[] {
  const all = [...page.querySelectorAll<HTMLElement>('*')]
  return [
    ...twice(all),
    ...looseMessages(page),
    ...all.flatMap((element) => [...deadReferences(element, page), ...namelessOf(element, page)]),
    ...[...page.querySelectorAll('.govuk-error-summary a[href^="#"]')].flatMap((link) => {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
      return byId(page, id) ? [] : [`error summary leads nowhere: #${id}`]
    }),
  ]
}

function twice(all: readonly HTMLElement[]): readonly string[] {
  const seen = new Set<string>()
  return all.flatMap(({ id }) => {
    if (id === '') return []
    if (seen.has(id)) return [`id twice: ${id}`]
    seen.add(id)
    return []
  })
}

const byId = (page: ParentNode, id: string): Element | null =>
  page instanceof Document ? page.getElementById(id) : within(page, id)

const within = (page: ParentNode, id: string): Element | null =>
  [...page.querySelectorAll('[id]')].find((element) => element.id === id) ?? null

/** A message is said with what it is about, and what is marked as wrong has a message. */
function looseMessages(page: ParentNode): readonly string[] {
  const describedBy = (element: Element): readonly string[] =>
    (element.getAttribute('aria-describedby') ?? '').split(/\s+/u)
  const said = new Set([...page.querySelectorAll('[aria-describedby]')].flatMap(describedBy))
  const messages = [...page.querySelectorAll('.govuk-error-message[id]')].map(({ id }) => id)
  const isExplained = (element: Element | null): boolean =>
    element !== null &&
    (describedBy(element).some((id) => messages.includes(id)) ||
      isExplained(element.parentElement?.closest('[aria-describedby]') ?? null))
  return [
    ...messages.filter((id) => !said.has(id)).map((id) => `message tied to nothing: ${id}`),
    ...[...page.querySelectorAll('[aria-invalid="true"]')]
      .filter((element) => !isExplained(element))
      .map((element) => `marked as wrong without a message: ${outer(element)}`),
  ]
}

const references = [
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'aria-owns',
  'aria-errormessage',
] as const

function deadReferences(element: HTMLElement, page: ParentNode): readonly string[] {
  const dead = references.flatMap((name) =>
    (element.getAttribute(name) ?? '')
      .split(/\s+/u)
      .filter((id) => id !== '' && !byId(page, id))
      .map((id) => `${name} leads nowhere: ${id}`),
  )
  const target = element.localName === 'label' ? element.getAttribute('for') : null
  if (
    target !== null &&
    !byId(page, target)?.matches('input, select, textarea, button, meter, output, progress')
  ) {
    dead.push(`label for nothing: ${target}`)
  }
  const list = element.getAttribute('list')
  if (list !== null && !byId(page, list)) dead.push(`list leads nowhere: ${list}`)
  return dead
}

function namelessOf(element: HTMLElement, page: ParentNode): readonly string[] {
  const role = element.getAttribute('role')
  const isGroup =
    element.localName === 'fieldset' || role === 'group' || role === 'radiogroup' || role === 'region'
  if (isGroup && nameOf(element, page) === '') return [`group without a name: ${outer(element)}`]
  const isControl = element.matches('input:not([type="hidden"]), select, textarea, button, a[href]')
  if (isControl && element.closest('[hidden]')) return []
  if (isControl && nameOf(element, page) === '') return [`control without a name: ${outer(element)}`]
  const isChoice = element.matches('input[type="radio"]')
  if (isChoice && !element.closest('fieldset, [role="radiogroup"], [role="group"]')) {
    return [`radio outside of a group: ${outer(element)}`]
  }
  return []
}

const outer = (element: Element): string => (element.cloneNode(false) as Element).outerHTML

/** The name that a screen reader says, as far as this package gives names. */
function nameOf(element: HTMLElement, page: ParentNode): string {
  const label = element.getAttribute('aria-label')?.trim()
  if (label) return label
  const by = element.getAttribute('aria-labelledby')
  if (by)
    return by
      .split(/\s+/u)
      .map((id) => byId(page, id)?.textContent ?? '')
      .join(' ')
      .trim()
  if (element.localName === 'fieldset')
    return element.querySelector(':scope > legend')?.textContent?.trim() ?? ''
  if (element.matches('button, a')) return element.textContent?.trim() ?? ''
  const labels = [...page.querySelectorAll('label')].filter(
    (each) => each.htmlFor === element.id || each.contains(element),
  )
  return labels
    .map((each) => each.textContent)
    .join(' ')
    .trim()
}
