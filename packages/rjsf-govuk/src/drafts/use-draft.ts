import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** How long nobody types before a draft is handed over, in milliseconds. */
export const PAUSE = 250

/** What is typed in one control, before the form has it. */
export interface Draft<Value> {
  readonly value: Value
  /** Takes what was typed. The form gets it after a pause. */
  readonly set: (value: Value) => void
  /** Hands over at once what the form does not have yet. For `onBlur`, and for a choice that the page waits for. */
  readonly flush: () => void
  /** Goes on an element of the control, so that a draft is handed over before its form is submitted. */
  readonly ref: RefObject<HTMLElement | null>
}

/**
 * Holds what is typed in the control itself, so that a key draws one box and not the whole form. It is handed over after a
 * pause, on blur, before the form is submitted, when the page is hidden, and when the control goes: nothing that was typed
 * is lost. A value that comes from outside replaces the draft only where nothing waits to be handed over.
 *
 * @param value What the form has.
 * @param commit Takes what was typed.
 * @param pause Milliseconds.
 */
export function useDraft<Value>(value: Value, commit: (value: Value) => void, pause = PAUSE): Draft<Value> {
  const [draft, setDraft] = useState(value)
  const waiting = useRef<{ readonly value: Value } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const handOver = useRef(commit)
  handOver.current = commit
  const ref = useRef<HTMLElement>(null)

  const [known, setKnown] = useState(value)
  if (!Object.is(known, value)) {
    setKnown(value)
    if (waiting.current === undefined) setDraft(value)
  }

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const typed = waiting.current
    if (typed === undefined) return
    waiting.current = undefined
    handOver.current(typed.value)
  }, [])

  const set = useCallback(
    (typed: Value) => {
      waiting.current = { value: typed }
      setDraft(typed)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pause)
    },
    [flush, pause],
  )

  useEffect(() => {
    const form = ref.current?.closest('form')
    form?.addEventListener('submit', flush, true)
    window.addEventListener('pagehide', flush)
    return () => {
      form?.removeEventListener('submit', flush, true)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { value: draft, set, flush, ref }
}
