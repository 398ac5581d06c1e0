import { clockTimers, type Timers } from '../drafts/timers.ts'
import { isSame } from '../record/json.ts'
import type { RecordEvent } from '../record/record-snapshot.ts'
import type { RecordStore } from '../record/record-store.ts'
import { browserNetwork, type Network } from './network.ts'
import { beginningAfter } from './own-echo.ts'
import type { RecordAdapter, Refusal, SaveResult, ServerVersion, Unavailable } from './record-adapter.ts'

/** How it stands between a record and its server. Times are milliseconds since 1970. */
export type SyncStatus =
  /** Nothing was sent yet, or what is typed waits for a quiet moment. */
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number; readonly revision: string }
  /** The server cannot be reached: what is typed is on this device only. It is tried again. */
  | { readonly state: 'waiting'; readonly message: string }
  /** The server does not take it. It is tried again when something is changed, or when it is asked for. */
  | { readonly state: 'refused'; readonly why: Refusal; readonly message: string }
  /** Somebody has to choose between two versions of an answer. Nothing is sent before. */
  | { readonly state: 'conflict' }

export interface RecordSyncOptions<Value extends object> {
  readonly adapter: RecordAdapter<Value>
  /** The id of the record. */
  readonly id: string
  readonly store: RecordStore<Value>
  /** Saves when nothing was changed for so long, in milliseconds; `false`: only when asked. */
  readonly quiet?: number | false
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly timers?: Timers
  readonly network?: Network
  /** From 0 up to 1: so that not all forms come back at the same moment. */
  readonly random?: () => number
}

/** Brings a record to its server, and what others changed there into the record. */
export interface RecordSync {
  readonly getStatus: () => SyncStatus
  readonly subscribe: (listener: () => void) => () => void
  readonly start: () => void
  /** Sends what there is, and ends when the server has answered, or cannot. */
  readonly save: () => Promise<SyncStatus>
  /** Takes in what the server has now. */
  readonly refresh: () => Promise<SyncStatus>
  readonly stop: () => void
}

const QUIET = 5000
const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000
/** How often in a row another may be quicker before this form waits a while. */
const TRIES = 5

/**
 * Makes what brings a record to its server. One request at a time, in order. A record that the server has in another revision
 * is brought together with it field by field and sent again; where that is not possible, it waits for a choice.
 */
export function createRecordSync<Value extends object>(options: RecordSyncOptions<Value>): RecordSync {
  return new Sync(options)
}

class Sync<Value extends object> implements RecordSync {
  readonly #options: Required<RecordSyncOptions<Value>>
  readonly #listeners = new Set<() => void>()
  #ends: (() => void)[] = []
  #status: SyncStatus = { state: 'idle' }
  #queue: Promise<unknown> = Promise.resolve()
  #isWaiting = false
  #quiet: unknown
  #retry: unknown
  #failures = 0
  /** What was sent and never answered: the server may have taken it. */
  #unanswered: Value[] = []

  constructor(options: RecordSyncOptions<Value>) {
    this.#options = {
      quiet: QUIET,
      now: Date.now,
      timers: clockTimers,
      network: browserNetwork(),
      random: Math.random,
      ...options,
    }
  }

  readonly getStatus = () => this.#status

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly start = () => {
    if (this.#ends.length > 0) return
    const { store, network, adapter, id } = this.#options
    this.#ends = [
      store.subscribe((event) => this.#changed(event)),
      network.onOnline(() => void this.#again()),
      adapter.subscribe?.(id, (revision) => {
        if (revision === undefined || revision !== store.getSnapshot().base.revision) void this.refresh()
      }) ?? (() => {}),
    ]
  }

  readonly stop = () => {
    for (const end of this.#ends.splice(0)) end()
    this.#stopTimers()
  }

  readonly save = async () => {
    this.#options.store.flush()
    this.#stopTimers()
    if (!this.#isWaiting) {
      this.#isWaiting = true
      this.#queue = this.#queue.then(() => {
        this.#isWaiting = false
        return this.#send()
      })
    }
    await this.#queue
    return this.#status
  }

  readonly refresh = async () => {
    this.#queue = this.#queue.then(() => this.#load())
    await this.#queue
    return this.#status
  }

  #changed({ origin }: RecordEvent) {
    const { store, quiet, timers } = this.#options
    if (origin === 'saved' || origin === 'server' || origin === 'tab') return
    if (origin === 'choice' && store.getSnapshot().conflicts.length === 0) {
      void this.save()
      return
    }
    if (quiet === false) return
    timers.clear(this.#quiet)
    this.#quiet = timers.set(() => void this.save(), quiet)
  }

  async #send(): Promise<void> {
    const { store, network, adapter, id } = this.#options
    for (let tries = 0; ; tries++) {
      const { value, base, conflicts } = store.getSnapshot()
      if (conflicts.length > 0) return this.#become({ state: 'conflict' })
      const isNew = base.revision === undefined
      if (store.changes().length === 0 && !isNew) return this.#settled()
      if (!network.isOnline()) return this.#wait('There is no network')
      if (tries === TRIES) return this.#wait('Others were quicker each time')
      this.#become({ state: 'saving' })
      const result = await adapter
        .save(id, value, { baseRevision: base.revision })
        .catch((error: unknown): SaveResult<Value> => ({ state: 'unavailable', message: String(error) }))
      if (result.state === 'conflict') {
        this.#takeIn(result, [...this.#unanswered])
        continue
      }
      return this.#answered(result, value)
    }
  }

  #answered(result: Exclude<SaveResult<Value>, { readonly state: 'conflict' }>, sent: Value): void {
    const { store, now } = this.#options
    if (result.state === 'unavailable') {
      if (this.#unanswered.at(-1) !== sent) this.#unanswered.push(sent)
      this.#wait(result.message)
      return
    }
    if (result.state === 'refused') {
      this.#become(result)
      return
    }
    const { revision } = result
    this.#unanswered = []
    this.#failures = 0
    store.saved({ value: sent, revision })
    if (result.value !== undefined) store.receive({ value: result.value, revision })
    this.#become({ state: 'saved', at: now(), revision })
  }

  async #load(): Promise<void> {
    const { store, adapter, id } = this.#options
    const result = await adapter
      .load(id)
      .catch((error: unknown): Unavailable => ({ state: 'unavailable', message: String(error) }))
    if (result.state === 'unavailable') return this.#wait(result.message)
    if (result.state === 'refused') return this.#become(result)
    if (result.revision !== store.getSnapshot().base.revision) this.#takeIn(result, [...this.#unanswered])
    if (store.getSnapshot().conflicts.length > 0) this.#become({ state: 'conflict' })
    else if (store.changes().length === 0) this.#settled()
  }

  /** Brings in what the server has. What it has of this form's own earlier saves is not another's. */
  #takeIn({ value, revision, by, at }: ServerVersion<Value>, sent: readonly Value[]) {
    const { store } = this.#options
    store.flush()
    const { base } = store.getSnapshot()
    this.#unanswered = []
    const own = sent.find((each) => isSame(each, value))
    if (own !== undefined) {
      store.saved({ value: own, revision })
      return
    }
    store.receive(
      { value, revision, ...(by && { by }), ...(at !== undefined && { at }) },
      { from: beginningAfter(base.value, sent, value) },
    )
  }

  /** The server has everything. */
  #settled() {
    const { revision } = this.#options.store.getSnapshot().base
    this.#failures = 0
    if (this.#status.state === 'saved' && this.#status.revision === revision) return
    if (revision === undefined || this.#status.state === 'idle') return this.#become({ state: 'idle' })
    this.#become({ state: 'saved', at: this.#options.now(), revision })
  }

  #wait(message: string) {
    const { timers, random } = this.#options
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++) * (0.5 + random() / 2)
    timers.clear(this.#retry)
    this.#retry = timers.set(() => void this.#again(), wait)
    this.#become({ state: 'waiting', message })
  }

  /** The server may be there again. */
  async #again() {
    const { store } = this.#options
    if (store.changes().length > 0 || store.getSnapshot().base.revision === undefined) await this.save()
    else if (this.#status.state === 'waiting') await this.refresh()
  }

  #stopTimers() {
    this.#options.timers.clear(this.#quiet)
    this.#options.timers.clear(this.#retry)
  }

  #become(status: SyncStatus) {
    if (isSame(status, this.#status)) return
    this.#status = status
    for (const listener of [...this.#listeners]) listener()
  }
}
