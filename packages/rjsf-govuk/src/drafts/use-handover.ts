import { type RefObject, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { type Asked, Handover } from './handover.ts'
import { addDraft, type PendingDraft } from './live-drafts.ts'

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
 * @param restore Shows again what the form has.
 */
export function useHandover<Value>(
  known: Value,
  asked: Asked<Value>,
  meant: Meant<Value> | undefined,
  element: RefObject<HTMLElement | null>,
  restore: () => void,
): Handover<Value> {
  const [handover] = useState(() => new Handover(asked))
  const latest = useRef(meant)
  const restored = useRef(restore)
  useInsertionEffect(() => {
    handover.asked = asked
    latest.current = meant
    restored.current = restore
  })
  useEffect(() => handover.settle(known), [handover, known])
  useEffect(() => {
    const { flush, flushForSubmit } = handover
    const peek = (): PendingDraft | undefined => {
      const { pending } = handover
      const at = latest.current
      return pending && at && { path: at.path, value: at.read(pending.value) }
    }
    const drop = (): void => {
      handover.drop()
      restored.current()
    }
    const forget = addDraft({ element, flush, flushForSubmit, peek, drop })
    return () => {
      forget()
      handover.leave()
    }
  }, [handover, element])
  return handover
}
