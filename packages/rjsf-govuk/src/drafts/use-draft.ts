import { type RefCallback, useCallback, useRef, useState } from 'react'
import { PAUSE } from './handover.ts'
import { type Meant, useHandover } from './use-handover.ts'

/** What is typed in one control, before the form has it. */
export interface Draft<Value> {
  readonly value: Value
  /** Takes what was typed. The form gets it after a pause. */
  readonly set: (value: Value) => void
  /** Hands over at once what the form does not have yet. For `onBlur`, and for a choice that the page waits for. */
  readonly flush: () => void
  /** Goes on an element of the control, so that a draft is handed over before its form is submitted. */
  readonly ref: RefCallback<HTMLElement>
}

/**
 * Holds what is typed in the control itself, so that a key draws one box and not the whole form. It is handed over after a
 * pause, on blur, before the form is submitted, when the page is hidden, by `flushDrafts`, and when the control goes:
 * nothing that was typed is lost. A value that comes from outside replaces the draft only where nothing waits to be handed
 * over, and what comes back of what was handed over, however late, replaces nothing.
 *
 * @param value What the form has.
 * @param commit Takes what was typed.
 * @param pause Milliseconds.
 * @param same Whether two values are one. A value that is made anew at each render needs it.
 * @param meant With it `pendingDrafts` tells of what is typed here.
 */
export function useDraft<Value>(
  value: Value,
  commit: (value: Value) => void,
  pause = PAUSE,
  same: (a: Value, b: Value) => boolean = Object.is,
  meant?: Meant<Value>,
): Draft<Value> {
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState(value)
  const element = useRef<HTMLElement | null>(null)
  const handover = useHandover(known, { commit, same }, meant, element, () => setDraft(known))
  if (!Object.is(known, value) && !same(known, value)) {
    setKnown(value)
    if (handover.isReplacedBy(value)) setDraft(value)
  }
  const set = useCallback(
    (typed: Value) => {
      handover.type(typed, pause)
      setDraft(typed)
    },
    [handover, pause],
  )
  const ref = useCallback((drawn: HTMLElement | null) => {
    element.current = drawn
  }, [])
  return { value: draft, set, flush: handover.flush, ref }
}
