import { type RefObject, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { addDraft, type PendingDraft } from './flush-drafts.ts'
import { type Asked, Handover } from './handover.ts'

/** Where the answer of a control belongs in the data of its form, and what a draft of it means there. */
export interface Meant<Value> {
  readonly path: readonly (string | number)[]
  readonly read: (value: Value) => unknown
}

/**
 * The way of one control’s drafts to its form, for as long as the control is on the page. What is typed is handed over before
 * the form is submitted, when the page is hidden or left, by `flushDrafts`, and when the control goes.
 *
 * @param known What the form has.
 * @param element An element of the control.
 */
export function useHandover<Value>(
  known: Value,
  asked: Asked<Value>,
  meant: Meant<Value> | undefined,
  element: RefObject<HTMLElement | null>,
): Handover<Value> {
  const [handover] = useState(() => new Handover(asked))
  const latest = useRef(meant)
  useInsertionEffect(() => {
    handover.asked = asked
    latest.current = meant
  })
  useEffect(() => handover.settle(known), [handover, known])
  useEffect(() => {
    const { flush, flushForSubmit } = handover
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush()
    }
    const peek = (): PendingDraft | undefined => {
      const { pending } = handover
      const at = latest.current
      return pending && at && { path: at.path, value: at.read(pending.value) }
    }
    const form = element.current?.closest('form')
    form?.addEventListener('submit', flushForSubmit, true)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hide)
    const forget = addDraft({ element, flush, peek })
    return () => {
      form?.removeEventListener('submit', flushForSubmit, true)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hide)
      forget()
      handover.leave()
    }
  }, [handover, element])
  return handover
}
