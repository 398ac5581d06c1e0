import type { Kept, RecordEvent } from '../record/record-snapshot.ts'
import type { RecordStore } from '../record/record-store.ts'
import { type Draft, type DraftOwner, draftKey } from './draft.ts'
import type { DraftStatus } from './draft-status.ts'
import type { DraftFailure, DraftStore } from './draft-store.ts'
import { browserPage, type PageEvents } from './page-events.ts'
import { ShownStatus } from './shown-status.ts'
import { clockTimers, type Timers } from './timers.ts'

export interface DraftKeeperOptions {
  readonly form: string
  /** The id of the record. */
  readonly record: string
  /** What this page is called among those that are open: new each time. */
  readonly page?: string
  /** A draft is saved when nobody has typed for so long, in milliseconds. */
  readonly pause?: number
  /** While somebody types on, a draft is saved each time that so much has gone by, in milliseconds. */
  readonly longest?: number
  /** How long after a failure it is tried again, in milliseconds. */
  readonly again?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly timers?: Timers
  readonly events?: PageEvents
}

/** Keeps a record while it is edited. */
export interface DraftKeeper {
  /** The key under which this page keeps its draft. */
  readonly key: string
  readonly getStatus: () => DraftStatus
  /** The status as it is shown and read out: see `ShownStatus`. */
  readonly getShown: () => DraftStatus
  /** Told of each change of the status, and of what is shown of it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Begins. What happened before is kept with the first change. */
  readonly start: () => void
  /** Keeps what there is now, with what waits in the boxes, and ends when it is kept or has failed. */
  readonly saveNow: () => Promise<DraftStatus>
  /** The draft of another page is in the record now: it is removed when this page has kept it too. */
  readonly supersede: (key: string) => void
  /** Keeps what there is and ends. The draft stays. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps the draft of a record. It is saved after a pause, while somebody types on, when a box is left, and when the page is
 * hidden or goes. One save follows the other, and the last has the last word. When the server has everything, the draft is
 * removed. What another tab does is kept by that tab.
 */
export function createDraftKeeper<Value extends object>(
  drafts: DraftStore,
  record: RecordStore<Value>,
  options: DraftKeeperOptions,
): DraftKeeper {
  return new Keeper(drafts, record, options)
}

/** Short enough that a browser that is killed takes no more than 300 ms of typing with it, the save itself included. */
const PAUSE = 100
const LONGEST = 200
const AGAIN = 5000

class Keeper<Value extends object> implements DraftKeeper {
  readonly key: string
  readonly #drafts: DraftStore
  readonly #record: RecordStore<Value>
  readonly #options: Required<Omit<DraftKeeperOptions, 'page'>>
  readonly #listeners = new Set<() => void>()
  #ends: (() => void)[] = []
  #pause: unknown
  #longest: unknown
  #retry: unknown
  #status: DraftStatus = { state: 'idle' }
  readonly #shown: ShownStatus
  /** What was last kept, or is being kept. */
  #last: Kept<Value> | undefined
  #isKept = false
  /** Whether this page changed anything. */
  #isOurs = false
  #failure: DraftFailure | undefined
  #superseded: string[] = []
  #running = 0
  #queue: Promise<void> = Promise.resolve()
  #isWaiting = false
  #stopping: object | undefined

  constructor(drafts: DraftStore, record: RecordStore<Value>, options: DraftKeeperOptions) {
    const { page = crypto.randomUUID(), ...given } = options
    const owner: DraftOwner = {
      form: options.form,
      record: options.record,
      ...(record.author && { author: record.author.id }),
    }
    this.key = draftKey(owner, page)
    this.#drafts = drafts
    this.#record = record
    this.#options = {
      pause: PAUSE,
      longest: LONGEST,
      again: AGAIN,
      now: Date.now,
      timers: clockTimers,
      events: browserPage(),
      ...given,
    }
    this.#shown = new ShownStatus(this.#options.timers, () => this.#tell())
  }

  readonly getStatus = () => this.#status
  readonly getShown = () => this.#shown.get()

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly start = () => {
    this.#stopping = undefined
    if (this.#ends.length > 0) return
    this.#ends = [
      this.#record.subscribe((event) => this.#changed(event)),
      this.#record.onTyped(() => this.#typed()),
      this.#options.events.listen({
        onBlur: () => this.#soon(),
        onHide: () => this.#hurry(),
        onLeave: () => this.#leave(),
      }),
    ]
  }

  readonly saveNow = async () => {
    this.#record.flush()
    this.#enqueue()
    await this.#queue
    this.#shown.show()
    return this.#status
  }

  readonly supersede = (key: string) => {
    this.#superseded.push(key)
    this.#isOurs = true
    this.#due()
  }

  readonly stop = async () => {
    const stopping = {}
    this.#stopping = stopping
    await this.saveNow()
    // The boxes of a form that goes hand over after it went.
    await new Promise<void>((resolve) => this.#options.timers.set(resolve, 0))
    if (this.#stopping === stopping) await this.saveNow()
    if (this.#stopping !== stopping) return
    for (const end of this.#ends.splice(0)) end()
    this.#stopTimers()
    this.#shown.stop()
    this.#options.timers.clear(this.#retry)
    this.#retry = undefined
  }

  #changed({ origin }: RecordEvent) {
    if (origin !== 'tab' && origin !== 'saved' && origin !== 'server') this.#isOurs = true
    this.#due()
  }

  #typed() {
    this.#isOurs = true
    this.#shown.typed()
    this.#due()
  }

  /** Saves after a pause, or when it has been long enough. On a hidden page nothing waits: there may be no later moment. */
  #due() {
    if (this.#options.events.isHidden()) return this.#hurry()
    const { timers, pause, longest } = this.#options
    const run = () => this.#enqueue()
    timers.clear(this.#pause)
    this.#pause = timers.set(run, pause)
    this.#longest ??= timers.set(run, longest)
  }

  /** Saves when the box that was left has handed over. */
  #soon() {
    const { timers } = this.#options
    timers.clear(this.#pause)
    this.#pause = timers.set(() => this.#enqueue(), 0)
  }

  /** Saves at once, and waits for no earlier save where the store keeps the order. */
  #hurry() {
    this.#record.flush()
    if (this.#drafts.keepsOrder === true) void this.#save()
    else this.#enqueue()
  }

  #leave(): boolean {
    this.#hurry()
    return this.#record.isDirty() && (this.#failure !== undefined || this.#drafts.keeps === 'memory')
  }

  /** One save at a time. However often it is asked for meanwhile, one more follows, with what there is then. */
  #enqueue() {
    this.#stopTimers()
    if (this.#isWaiting) return
    this.#isWaiting = true
    this.#queue = this.#queue.then(() => {
      this.#isWaiting = false
      return this.#save()
    })
  }

  async #save(): Promise<void> {
    this.#stopTimers()
    const kept = this.#record.keep()
    if (kept.changes.length === 0 && kept.conflicts.length === 0) return this.#remove()
    if (!this.#isOurs) return
    const last = this.#last
    const isSame = last?.value === kept.value && last.base === kept.base && last.conflicts === kept.conflicts
    if (isSame && this.#failure === undefined && this.#superseded.length === 0) return
    this.#last = kept
    this.#running++
    this.#setStatus({ state: 'saving' })
    const at = this.#options.now()
    const result = await this.#drafts.save(this.#draft(kept, at)).catch(thrown)
    this.#running--
    this.#failure = result.ok ? undefined : result
    if (result.ok) {
      this.#isKept = true
      await this.#removeSuperseded()
    } else {
      this.#tryAgain()
    }
    if (this.#running === 0) this.#setStatus(this.#statusOf(result, at))
  }

  #draft(kept: Kept<Value>, savedAt: number): Draft {
    const { form, record } = this.#options
    const { schemaVersion } = kept.value as { readonly schemaVersion?: unknown }
    return {
      ...kept,
      key: this.key,
      form,
      record,
      savedAt,
      ...(typeof schemaVersion === 'string' && { schemaVersion }),
      ...(this.#record.author && { author: this.#record.author }),
    }
  }

  #statusOf(result: { readonly ok: true } | DraftFailure, at: number): DraftStatus {
    if (!result.ok) {
      const { why, message } = result
      return why === 'refused' ? { state: 'memory-only', why } : { state: 'failed', why, message }
    }
    return this.#drafts.keeps === 'memory' ? { state: 'memory-only' } : { state: 'saved', at }
  }

  /** The server has everything: nothing is kept here any longer. */
  async #remove(): Promise<void> {
    this.#last = undefined
    this.#failure = undefined
    if (this.#isKept) {
      this.#isKept = false
      const result = await this.#drafts.remove(this.key).catch(thrown)
      if (!result.ok) this.#isKept = true
    }
    await this.#removeSuperseded()
    if (this.#running === 0) this.#setStatus({ state: 'idle' })
  }

  async #removeSuperseded(): Promise<void> {
    const keys = this.#superseded.splice(0)
    for (const key of keys) {
      const result = await this.#drafts.remove(key).catch(thrown)
      if (!result.ok) this.#superseded.push(key)
    }
  }

  #tryAgain() {
    const { timers, again } = this.#options
    this.#retry ??= timers.set(() => {
      this.#retry = undefined
      this.#enqueue()
    }, again)
  }

  #stopTimers() {
    this.#options.timers.clear(this.#pause)
    this.#options.timers.clear(this.#longest)
    this.#pause = undefined
    this.#longest = undefined
  }

  #setStatus(status: DraftStatus) {
    if (JSON.stringify(status) === JSON.stringify(this.#status)) return
    this.#status = status
    if (!this.#shown.set(status)) this.#tell()
  }

  #tell() {
    for (const listener of [...this.#listeners]) listener()
  }
}

/** A store of a host's may throw, though it should not. */
const thrown = (error: unknown): DraftFailure => ({ ok: false, why: 'failed', message: String(error) })
