import { liveDrafts, type PendingDraft } from './live-drafts.ts'

/**
 * Hands over at once what is typed and not in its form yet. For a host that reads a form’s data, saves it, or takes the form
 * off the page, without the person having left the box: a key of the keyboard that saves, or a change of the address.
 *
 * @param within Only the boxes inside this element. Otherwise all of the page.
 */
export function flushDrafts(within?: Node | null): void {
  for (const { flush } of liveDrafts(within)) flush()
}

/** Forgets what is typed at a place of a form, or in all of it: the host has put something else there. */
export function dropDrafts(within: Node | null, path: readonly (string | number)[] = []): void {
  for (const { peek, drop } of within ? liveDrafts(within) : []) {
    const typed = peek()
    if (typed && path.every((token, index) => String(typed.path[index]) === String(token))) drop()
  }
}

/**
 * What is typed and not in its form yet, without a change to any form. For a host that keeps what is typed while somebody goes
 * on typing: nothing is drawn for it. Every control of the theme that holds a draft tells of it; the others hand over at once.
 *
 * @param within Only the boxes inside this element. Otherwise all of the page.
 */
export function pendingDrafts(within?: Node | null): readonly PendingDraft[] {
  return liveDrafts(within).flatMap(({ peek }) => peek() ?? [])
}
