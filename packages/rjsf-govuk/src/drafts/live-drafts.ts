/** What is typed in one box and is not in the data of its form yet. */
export interface PendingDraft {
  /** Where it belongs in the data of the form: names of properties, and numbers of items. */
  readonly path: readonly (string | number)[]
  /** As the box will hand it over; undefined takes the answer out. */
  readonly value: unknown
}

/** A control that may hold what its form does not have yet. */
export interface LiveDraft {
  readonly element: { readonly current: HTMLElement | null }
  readonly flush: () => void
  readonly flushForSubmit: () => void
  readonly peek: () => PendingDraft | undefined
  /** Forgets what is typed: the host has put something else in its place. */
  readonly drop: () => void
}

// One for the page, whichever entry of the package it is asked through.
const live = new Set<LiveDraft>()

/** How many drafts listen to the submits of a document, or of a shadow root: no submit leaves one. */
const roots = new Map<Node, number>()

/** The controls that are on the page now, or inside an element of it. What they do may take some away. */
export const liveDrafts = (within?: Node | null): readonly LiveDraft[] =>
  [...live].filter(({ element }) => !within || within.contains(element.current))

/**
 * Counts a control in for as long as it is on the page: what is typed in it is handed over before its form is submitted, and
 * when the page is hidden or left. Returns what takes it out.
 */
export function addDraft(draft: LiveDraft): () => void {
  if (live.size === 0) {
    window.addEventListener('pagehide', flushAll)
    document.addEventListener('visibilitychange', flushHidden)
  }
  live.add(draft)
  const root = draft.element.current?.getRootNode()
  if (root) listen(root)
  return () => {
    live.delete(draft)
    if (root) unlisten(root)
    if (live.size > 0) return
    window.removeEventListener('pagehide', flushAll)
    document.removeEventListener('visibilitychange', flushHidden)
  }
}

function listen(root: Node): void {
  const count = roots.get(root) ?? 0
  // Before the form hears of it, and reads what it has.
  if (count === 0) root.addEventListener('submit', flushSubmitted, true)
  roots.set(root, count + 1)
}

function unlisten(root: Node): void {
  const count = roots.get(root) ?? 0
  if (count > 1) return void roots.set(root, count - 1)
  roots.delete(root)
  root.removeEventListener('submit', flushSubmitted, true)
}

function flushAll(): void {
  for (const { flush } of liveDrafts()) flush()
}

function flushHidden(): void {
  if (document.visibilityState === 'hidden') flushAll()
}

function flushSubmitted({ target }: Event): void {
  if (target instanceof Node) for (const { flushForSubmit } of liveDrafts(target)) flushForSubmit()
}
