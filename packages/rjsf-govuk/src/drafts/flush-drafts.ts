/** A control that may hold what its form does not have yet. */
interface LiveDraft {
  readonly element: { readonly current: HTMLElement | null }
  readonly flush: () => void
}

const live = new Set<LiveDraft>()

/** Counts a control in for as long as it is on the page. Returns what takes it out. */
export function addDraft(draft: LiveDraft): () => void {
  live.add(draft)
  return () => live.delete(draft)
}

/**
 * Hands over at once what is typed and not in its form yet. For a host that reads a form’s data, saves it, or takes the form
 * off the page, without the person having left the box: a key of the keyboard that saves, or a change of the address.
 *
 * @param within Only the boxes inside this element. Otherwise all of the page.
 */
export function flushDrafts(within?: Node | null): void {
  for (const { element, flush } of [...live]) {
    if (!within || within.contains(element.current)) flush()
  }
}
