/** With fewer controls than this a form costs its browser little. */
const MANY = 30

/** With more a key takes longer where its box is apart: it was measured with 620. */
const TOO_MANY = 300

/** What a browser fills, or keeps, by looking at the form around it. */
const FILLED_BY_BROWSER = '[autocomplete]:not([autocomplete=off],form),[type=password]'

/**
 * Takes a box out of its form, by the attribute `form`, from the first key that is typed in it until focus leaves it. At each
 * key, and in a text area again as the caret moves, Chromium looks at every box of the form that the focused one belongs to, to
 * see what it could fill in; `autocomplete="off"` does not stop it. With sixty boxes that is a quarter of what a key costs.
 *
 * Nobody is to notice: the box is back before Enter or anything else sends the form, and as focus leaves it, and what reads the
 * form’s data finds it there. It never goes where a browser may be wanted to fill in: in a form with a password, or with
 * `autocomplete` for some box. A keyboard on a screen shows by the form what its Enter does; it names no keys, and for it
 * nothing changes.
 *
 * @returns what ends it.
 */
export function apartWhileTyping(form: HTMLFormElement): () => void {
  let apart: HTMLInputElement | HTMLTextAreaElement | undefined
  const comeBack = () => {
    apart?.removeAttribute('form')
    apart = undefined
  }
  const onKey = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter') comeBack()
    else if (target !== apart && key.length === 1 && mayGo(form, target)) {
      comeBack()
      apart = target
      apart.setAttribute('form', '')
    }
  }
  const onData = ({ formData }: FormDataEvent) => {
    if (apart?.name) formData.set(apart.name, apart.value)
  }
  const heard = { keydown: onKey, focusout: comeBack, submit: comeBack, formdata: onData }
  const ended = new AbortController()
  for (const [type, hear] of Object.entries(heard)) {
    // Before anybody else hears of it, and looks into the form.
    form.addEventListener(type, hear as EventListener, { capture: true, signal: ended.signal })
  }
  return () => {
    comeBack()
    ended.abort()
  }
}

/** A form that the browser checks by itself needs all of its boxes. */
const mayGo = (
  form: HTMLFormElement,
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement =>
  form.noValidate &&
  form.elements.length >= MANY &&
  form.elements.length <= TOO_MANY &&
  target instanceof Element &&
  target.matches('textarea:not([form]),input:read-write:not([form])') &&
  !form.querySelector(FILLED_BY_BROWSER)
