/** Gives focus to an element that is not a control, as a summary of errors is, until focus moves on. */
export function takeFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}

const focusable =
  'a[href], button:not([disabled]), input:not([disabled], [type="hidden"]), select:not([disabled]), ' +
  'textarea:not([disabled]), summary, [tabindex]'

/**
 * The control with an id, or the first one inside what has it. Of the boxes of a date the first that is wrong, where one is: the
 * others may be right, or rightly empty.
 */
export function controlWithId(id: string, beside: Element): HTMLElement | undefined {
  const page = beside.getRootNode() as Document | ShadowRoot
  const target = page.getElementById?.(id)
  if (!target) return undefined
  if (target.matches(focusable)) return target
  const wrong =
    target.matches('.govuk-date-input') && target.querySelector<HTMLElement>('[aria-invalid="true"]')
  return wrong || (target.querySelector<HTMLElement>(focusable) ?? target)
}

/**
 * Moves focus to a control, with its label or legend in view, so that the question is seen with its box. A legend far above
 * its box stays out of view in favour of the label. Closed details that hold the control open.
 */
export function showAndFocus(control: HTMLElement): void {
  for (let details = control.closest('details'); details; ) {
    details.open = true
    details = details.parentElement?.closest('details') ?? null
  }
  ;(nameOf(control) ?? control).scrollIntoView()
  if (control.matches(focusable)) control.focus({ preventScroll: true })
  else takeFocus(control)
}

function nameOf(control: HTMLElement): Element | undefined {
  const legend = control.closest('fieldset')?.querySelector(':scope > legend')
  if (legend && (isChoice(control) || fitsHalfTheWindow(legend, control))) return legend
  const labels = (control as HTMLInputElement).labels
  return labels?.[0] ?? control.closest('label') ?? undefined
}

const isChoice = (control: HTMLElement): boolean =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

function fitsHalfTheWindow(legend: Element, control: HTMLElement): boolean {
  const box = control.getBoundingClientRect()
  return box.height > 0 && box.bottom - legend.getBoundingClientRect().top < window.innerHeight / 2
}
