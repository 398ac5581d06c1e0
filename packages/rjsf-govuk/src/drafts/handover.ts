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

/** How many of what was handed over may come back late, and be known again. */
const LATE = 10

/** What a control was last drawn with. */
export interface Asked<Value> {
  /** Takes what was typed. */
  readonly commit: (value: Value) => void
  /** Whether two values are one. */
  readonly same: (a: Value, b: Value) => boolean
}

/**
 * What is typed in one control, on its way to the form: handed over after a pause, or at once when asked. Nothing that was
 * typed is lost, and nothing that was handed over replaces, when it comes back, what was typed after it.
 */
export class Handover<Value> {
  asked: Asked<Value>
  /** Typed, and not handed over. */
  #waiting: Waiting<Value> | undefined
  /** Handed over, and not come back. */
  #handed: readonly Value[] = []
  #handedAt = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(asked: Asked<Value>) {
    this.asked = asked
  }

  /** What is typed and not handed over. */
  get waiting(): { readonly value: Value } | undefined {
    return this.#waiting
  }

  /** What is typed and may not be in the form yet. */
  get pending(): { readonly value: Value } | undefined {
    return this.#waiting ?? (this.#isUnderway() ? { value: this.#handed.at(-1) as Value } : undefined)
  }

  /** Takes what was typed, and hands it over after `pause` milliseconds in which nothing is. */
  type(value: Value, pause: number): void {
    const now = performance.now()
    const since = this.#waiting?.since ?? now
    this.#waiting = { value, since }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.flush, Math.max(0, Math.min(pause, since + LONGEST - now)))
  }

  /** Hands over at once what waits. */
  readonly flush = (): void => {
    clearTimeout(this.#timer)
    const typed = this.#waiting
    if (typed === undefined) return
    this.#waiting = undefined
    this.#handed = [...this.#handed.slice(1 - LATE), typed.value]
    this.#handedAt = performance.now()
    this.asked.commit(typed.value)
  }

  /** Hands over what waits, or once more what was handed over last: a form that is sent in this moment may not have it. */
  readonly flushForSubmit = (): void => this.#flushAgain(this.#handed.length > 0)

  /** For a control that goes: a form that goes with it takes nothing of what it was given in the same moment. */
  leave(): void {
    this.#flushAgain(this.#isUnderway())
  }

  /** Forgets what was typed and what is on its way: another answer was put in its place. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#waiting = undefined
    this.#handed = []
  }

  /** Whether a value from outside replaces what the control shows. */
  isReplacedBy(value: Value): boolean {
    return this.#waiting === undefined && !this.#handed.some((each) => this.asked.same(each, value))
  }

  /** Notes that the form has a value: what was handed over before it does not come back any more. */
  settle(value: Value): void {
    const echo = this.#handed.findLastIndex((each) => this.asked.same(each, value))
    this.#handed = echo < 0 ? [] : this.#handed.slice(echo + 1)
  }

  #flushAgain(isDue: boolean): void {
    const again = isDue && this.#waiting === undefined ? this.#handed : []
    this.flush()
    for (const value of again.slice(-1)) this.asked.commit(value)
  }

  #isUnderway(): boolean {
    return this.#handed.length > 0 && performance.now() - this.#handedAt < UNDERWAY
  }
}

interface Waiting<Value> {
  readonly value: Value
  /** When the first of what waits was typed. */
  readonly since: number
}
