import { flushDrafts } from '../../drafts/flush-drafts.ts'

/**
 * Does something with a list once what is still being typed in it is handed over. A control gives its words to the form when
 * focus leaves it; some browsers leave focus where it is when a button is pressed. The form draws what it was given before
 * the next task of the page, and only then is the list as the writer sees it.
 */
export function afterDrafts(box: HTMLElement | null, action: () => void): void {
  const typing = box?.ownerDocument.activeElement
  if (!box || !typing || !box.contains(typing) || typing instanceof HTMLButtonElement) {
    action()
    return
  }
  flushDrafts(box)
  setTimeout(action)
}
