import { calmStatus, type DraftStatus } from './draft-status.ts'
import type { Timers } from './timers.ts'

/** How long nobody types before somebody counts as having paused, in milliseconds. */
const PAUSE = 400
/** How long a status waits for a pause at most, in milliseconds. */
const LONGEST = 2000

/**
 * The status of a draft as it is shown and read out: see `calmStatus`. One that all is well with waits for a pause, as it would
 * talk over what somebody types, and have the page painted anew under the next key. What went wrong is shown at once.
 */
export class ShownStatus {
  readonly #timers: Timers
  readonly #tell: () => void
  #shown: DraftStatus = { state: 'idle' }
  #next: DraftStatus = this.#shown
  #pause: unknown
  #longest: unknown

  /** @param tell Is called when another status is shown. */
  constructor(timers: Timers, tell: () => void) {
    this.#timers = timers
    this.#tell = tell
  }

  get(): DraftStatus {
    return this.#shown
  }

  /** Somebody has typed. */
  typed(): void {
    this.#timers.clear(this.#pause)
    this.#pause = this.#timers.set(() => {
      this.#pause = undefined
      this.show()
    }, PAUSE)
  }

  /** @returns whether it was told. */
  set(status: DraftStatus): boolean {
    this.#next = status
    // Memory alone, where no reason is given, is what the host chose.
    const isTrouble = 'why' in status && status.why !== undefined
    if (this.#pause === undefined || isTrouble) return this.show()
    if (this.#isShown()) this.#stopWaiting()
    else this.#longest ??= this.#timers.set(() => this.show(), LONGEST)
    return false
  }

  /**
   * Shows the last status, whether somebody types or not.
   *
   * @returns whether it was told.
   */
  show(): boolean {
    this.#stopWaiting()
    if (this.#isShown()) return false
    this.#shown = calmStatus(this.#shown, this.#next)
    this.#tell()
    return true
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#timers.clear(this.#pause)
    this.#pause = undefined
    this.show()
  }

  #isShown(): boolean {
    return calmStatus(this.#shown, this.#next) === this.#shown
  }

  #stopWaiting() {
    this.#timers.clear(this.#longest)
    this.#longest = undefined
  }
}
