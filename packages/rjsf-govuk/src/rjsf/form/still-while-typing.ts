type Box = HTMLInputElement | HTMLTextAreaElement
type Held = Readonly<Record<'width' | 'height' | 'contain', string>>

/** Boxes that hold a text of a size of their own. */
const TEXT = ['text', 'email', 'tel', 'url', 'search', 'number', 'password'].map(
  (type) => `input[type=${type}]`,
)
const BOX = ['textarea', 'input:not([type])', ...TEXT].join(',')

/**
 * Holds the size of a box while it has the focus. A key changes what stands in the box and not how large it is; but a browser
 * knows that only of a box whose size is fixed and that shows nothing beyond its edge. Of any other it asks everything around it
 * anew where it lies, at each key: with three hundred boxes that took a tenth of a key.
 *
 * Nothing moves by it. The size is let go as focus leaves the box, before the page is printed, and when there is more or less room
 * around it; a size that somebody drags it to stays. A box in a row that shares out its room, beside a unit, is left alone.
 *
 * @returns what ends it.
 */
export function stillWhileTyping(form: HTMLFormElement): () => void {
  let letGo = () => {}
  const onFocus = ({ target }: FocusEvent) => {
    letGo()
    if (target instanceof Element && target.matches(BOX)) letGo = hold(target as Box)
  }
  const onLeave = () => letGo()
  const ended = new AbortController()
  const { signal } = ended
  form.addEventListener('focusin', onFocus, { signal })
  form.addEventListener('focusout', onLeave, { signal })
  addEventListener('beforeprint', onLeave, { signal })
  return () => {
    letGo()
    ended.abort()
  }
}

function hold(box: Box): () => void {
  const { style, parentElement: around } = box
  // Where nothing lies anywhere, as in a test without a browser, there is nothing to hold.
  if (!around || typeof ResizeObserver === 'undefined') return () => {}
  if (/flex|grid/.test(getComputedStyle(around).display)) return () => {}
  const { width, height } = getComputedStyle(box)
  const held: Held = { width, height, contain: 'paint' }
  const { width: widthBefore, height: heightBefore, contain } = style
  const before: Held = { width: widthBefore, height: heightBefore, contain }
  const names = Object.keys(held) as (keyof Held)[]
  for (const name of names) style[name] = held[name]
  // As the browser writes it, to see whether it is still ours.
  const ours: Held = { width: style.width, height: style.height, contain: style.contain }
  const room = new ResizeObserver(() => {
    if (Math.abs(around.clientWidth - roomBefore) > 1) letGo()
  })
  const letGo = () => {
    room.disconnect()
    for (const name of names) if (style[name] === ours[name]) style[name] = before[name]
  }
  const roomBefore = around.clientWidth
  room.observe(around)
  return letGo
}
