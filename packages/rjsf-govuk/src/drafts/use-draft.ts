import { type RefCallback, useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { addDraft, type PendingDraft } from './flush-drafts.ts'

/** How long nobody types before a draft is handed over, in milliseconds. */
export const PAUSE = 250

/**
 * How long somebody types without a pause before the draft is handed over all the same, in milliseconds. Long, for nothing
 * waits for it: a host that saves looks at what is typed (`pendingDrafts`), nearly everybody pauses long before, and each
 * time the whole form is worked out anew under somebody’s fingers. It bounds what a host without that look loses in a crash.
 */
export const LONGEST = 10_000

/** How long what was handed over counts as pending where it does not come back, in milliseconds. */
const UNDERWAY = 1000

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

/** Where the answer of a control belongs in the data of its form, and what a draft of it means there. */
export interface Meant<Value> {
  readonly path: readonly (string | number)[]
  readonly read: (value: Value) => unknown
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
  /** Typed, and not handed over. */
  const waiting = useRef<Held<Value> | undefined>(undefined)
  /** Handed over, and not come back. */
  const handed = useRef<readonly Value[]>([])
  const handedAt = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const element = useRef<HTMLElement | null>(null)
  const latest = useRef({ commit, same, meant })
  useInsertionEffect(() => {
    latest.current = { commit, same, meant }
  })

  const [known, setKnown] = useState(value)
  if (!Object.is(known, value) && !same(known, value)) {
    setKnown(value)
    const isEcho = handed.current.some((each) => same(each, value))
    if (waiting.current === undefined && !isEcho) setDraft(value)
  }
  useEffect(() => {
    const echo = handed.current.findLastIndex((each) => latest.current.same(each, known))
    handed.current = echo < 0 ? [] : handed.current.slice(echo + 1)
  }, [known])

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const typed = waiting.current
    if (typed === undefined) return
    waiting.current = undefined
    handed.current = [...handed.current.slice(-9), typed.value]
    handedAt.current = performance.now()
    latest.current.commit(typed.value)
  }, [])

  const set = useCallback(
    (typed: Value) => {
      const since = waiting.current?.since ?? performance.now()
      waiting.current = { value: typed, since }
      setDraft(typed)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, Math.max(0, Math.min(pause, since + LONGEST - performance.now())))
    },
    [flush, pause],
  )

  useEffect(() => {
    // What was handed over a moment ago may not have been drawn, and a form then submits what it had before.
    const isUnderway = (): boolean =>
      handed.current.length > 0 && performance.now() - handedAt.current < UNDERWAY
    const flushAgain = (isDue: boolean): void => {
      const again = isDue && waiting.current === undefined ? handed.current.at(-1) : undefined
      flush()
      if (again !== undefined) latest.current.commit(again)
    }
    const submit = (): void => flushAgain(true)
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush()
    }
    const form = element.current?.closest('form')
    form?.addEventListener('submit', submit, true)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hide)
    const peek = (): PendingDraft | undefined => {
      const { meant: asked } = latest.current
      if (asked === undefined || (waiting.current === undefined && !isUnderway())) return undefined
      const typed = waiting.current === undefined ? (handed.current.at(-1) as Value) : waiting.current.value
      return { path: asked.path, value: asked.read(typed) }
    }
    const leave = addDraft({ element, flush, peek })
    return () => {
      form?.removeEventListener('submit', submit, true)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hide)
      leave()
      // A form that goes in the same moment takes nothing of what it was given in it.
      flushAgain(isUnderway())
    }
  }, [flush])

  const ref = useCallback((drawn: HTMLElement | null) => {
    element.current = drawn
  }, [])
  return { value: draft, set, flush, ref }
}

interface Held<Value> {
  readonly value: Value
  /** When the first of what waits was typed. */
  readonly since: number
}
