/** Marks the page while it prints nothing but booklets: `one`, or `all` that are on it. */
const pageMark = 'data-prints-booklet'
/** Marks a booklet that is printed. */
const bookletMark = 'data-printed'

/** Leaves all but a booklet off the paper, until the returned function is called. */
function leaveAlone(booklet: Element, which: 'one' | 'all'): () => void {
  const page = booklet.ownerDocument.documentElement
  page.setAttribute(pageMark, which)
  booklet.setAttribute(bookletMark, '')
  return () => {
    page.removeAttribute(pageMark)
    booklet.removeAttribute(bookletMark)
  }
}

/** Opens the browser’s print window with one booklet and nothing else of the page. */
export function printBooklet(booklet: Element): void {
  const { defaultView: view } = booklet.ownerDocument
  if (view === null) return
  // Some browsers go on at once, with the print window still open: the end is told by the event alone.
  view.addEventListener('afterprint', leaveAlone(booklet, 'one'), { once: true })
  view.print()
}

/**
 * Sees to it that a page printed by the browser’s own menu gives its booklets and nothing else, because their pages have a
 * size of their own. Returns what undoes it.
 */
export function printAlone(booklet: Element): () => void {
  const { defaultView: view, documentElement: page } = booklet.ownerDocument
  if (view === null) return () => {}
  let stop = () => {}
  const begin = () => {
    const isShown = booklet.getClientRects().length > 0
    if (isShown && page.getAttribute(pageMark) !== 'one') stop = leaveAlone(booklet, 'all')
  }
  const end = () => {
    stop()
    stop = () => {}
  }
  view.addEventListener('beforeprint', begin)
  view.addEventListener('afterprint', end)
  return () => {
    end()
    view.removeEventListener('beforeprint', begin)
    view.removeEventListener('afterprint', end)
  }
}
