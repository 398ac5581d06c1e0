/** What is typed in one box and is not in the data of its form yet. */
export interface PendingDraft {
  /** Where it belongs in the data of the form: names of properties, and numbers of items. */
  readonly path: readonly (string | number)[]
  /** As the box will hand it over; undefined takes the answer out. */
  readonly value: unknown
}

/** A control that may hold what its form does not have yet. */
interface LiveDraft {
  readonly element: { readonly current: HTMLElement | null }
  readonly flush: () => void
  readonly peek: () => PendingDraft | undefined
}

// One for the page, whichever entry of the package it is asked through.
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

/**
 * What is typed and not in its form yet, without a change to any form. For a host that keeps what is typed while somebody goes
 * on typing: nothing is drawn for it. Every control of the theme that holds a draft tells of it; the others hand over at once.
 *
 * @param within Only the boxes inside this element. Otherwise all of the page.
 */
export function pendingDrafts(within?: Node | null): readonly PendingDraft[] {
  return [...live].flatMap(({ element, peek }) => {
    const pending = !within || within.contains(element.current) ? peek() : undefined
    return pending === undefined ? [] : [pending]
  })
}
