import { clockTimers, type Timers } from '../drafts/timers.ts'
import { isObject } from '../record/json.ts'
import type { Kept, RecordEvent } from '../record/record-snapshot.ts'
import type { RecordStore } from '../record/record-store.ts'
import { browserTabs, type TabChannel, type TabPorts } from './tab-ports.ts'

/**
 * Which tab has a record open for writing. `opening`: not known yet. `here`: this one. `elsewhere`: another one; this one shows
 * what is typed there, and may take over. `unguarded`: the browser cannot tell; each tab keeps its own draft.
 */
export type TabState = 'opening' | 'here' | 'elsewhere' | 'unguarded'

export interface RecordTabsOptions<Value extends object> {
  /** What is the same in every tab of the record and the writer. */
  readonly key: string
  readonly store: RecordStore<Value>
  /** What this tab began with, where something may have been typed since: it is brought together with what another tab has. */
  readonly from?: Value
  /** Asked before another tab takes over: keeps what is typed. */
  readonly beforeYield?: () => Promise<unknown>
  readonly ports?: TabPorts
  readonly timers?: Timers
  /** How long another tab may take to give way, in milliseconds. One that hangs is not waited for any longer. */
  readonly patience?: number
  /** How often, in milliseconds, other tabs are told what is typed. */
  readonly pause?: number
}

/** Lets one tab at a time write to a record, and the others see it. */
export interface RecordTabs {
  readonly getState: () => TabState
  readonly subscribe: (listener: () => void) => () => void
  /** Begins: this tab writes, if no other does. */
  readonly open: () => Promise<TabState>
  /** Makes this tab the one that writes. To be asked when its user has said so. */
  readonly takeOver: () => Promise<TabState>
  readonly close: () => void
}

type Message<Value> =
  | { readonly type: 'hello' | 'yield' | 'bye' }
  | { readonly type: 'record'; readonly kept: Kept<Value> }

export function createRecordTabs<Value extends object>(options: RecordTabsOptions<Value>): RecordTabs {
  return new Tabs(options)
}

class Tabs<Value extends object> implements RecordTabs {
  readonly #options: Required<Omit<RecordTabsOptions<Value>, 'from'>>
  readonly #listeners = new Set<() => void>()
  #state: TabState = 'opening'
  #channel: TabChannel | undefined
  #release: (() => void) | undefined
  #end: (() => void) | undefined
  /** Ends when the lock that was last asked for is free again. */
  #held: Promise<void> | undefined
  #timer: unknown
  #hasOthers = false
  /** What this tab and the others both have. */
  #shared: Value

  constructor(options: RecordTabsOptions<Value>) {
    this.#options = {
      beforeYield: async () => {},
      ports: browserTabs(),
      timers: clockTimers,
      patience: 2000,
      pause: 200,
      ...options,
    }
    this.#shared = options.from ?? options.store.getValue()
  }

  readonly getState = () => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly open = async () => {
    const { ports, key, store } = this.#options
    if (ports.locks === undefined) return this.#become('unguarded')
    if (this.#channel !== undefined) return this.#state
    const channel = ports.channel(`open-care-plan/${key}`)
    this.#channel = channel
    channel.listen((message) => void this.#heard(message as Message<Value>))
    this.#end = store.subscribe((event) => this.#changed(event))
    // A tab that was closed a moment ago, as React does when it tries a component, has to have let go.
    await this.#held
    if (this.#channel !== channel) return this.#state
    const isHere = await this.#hold({ ifAvailable: true })
    if (this.#channel !== channel) return this.#state
    this.#hasOthers = !isHere
    this.#post({ type: 'hello' })
    return this.#become(isHere ? 'here' : 'elsewhere')
  }

  readonly takeOver = async () => {
    if (this.#state !== 'elsewhere') return this.#state
    this.#post({ type: 'yield' })
    const isHere =
      (await this.#hold({ signal: AbortSignal.timeout(this.#options.patience) })) ||
      (await this.#hold({ steal: true }))
    return this.#become(isHere ? 'here' : 'elsewhere')
  }

  readonly close = () => {
    this.#options.timers.clear(this.#timer)
    this.#timer = undefined
    this.#end?.()
    const channel = this.#channel
    if (this.#state === 'here') this.#share()
    this.#channel = undefined
    this.#release?.()
    this.#release = undefined
    if (this.#state === 'here') channel?.post({ type: 'bye' })
    channel?.close()
    this.#become('opening')
  }

  /** Whether this tab has the lock now. It has it until it gives way, closes, crashes, or another takes it by force. */
  #hold(options: LockOptions): Promise<boolean> {
    const { ports, key } = this.#options
    const { locks } = ports
    const channel = this.#channel
    if (locks === undefined || channel === undefined) return Promise.resolve(false)
    return new Promise((resolve) => {
      let isHeld = false
      const requested = locks.request(`open-care-plan/${key}`, options, (lock) => {
        if (lock === null || this.#channel !== channel) return resolve(false)
        isHeld = true
        resolve(true)
        return new Promise<void>((release) => {
          this.#release = release
        })
      })
      this.#held = requested.then(
        () => {},
        () => {
          if (isHeld) this.#lost()
          else resolve(false)
        },
      )
    })
  }

  /** Another tab did not wait any longer. What it does not know yet, it is told now. */
  #lost() {
    this.#release = undefined
    if (this.#channel === undefined) return
    this.#options.store.flush()
    this.#become('elsewhere')
    this.#share()
  }

  #changed({ origin }: RecordEvent) {
    if (origin === 'tab' || this.#state !== 'here' || !this.#hasOthers) return
    const { timers, pause } = this.#options
    this.#timer ??= timers.set(() => this.#share(), pause)
  }

  #share() {
    this.#options.timers.clear(this.#timer)
    this.#timer = undefined
    const { store } = this.#options
    const { value, base, conflicts } = store.getSnapshot()
    this.#shared = value
    this.#post({ type: 'record', kept: { value, base, changes: store.changes(), conflicts } })
  }

  async #heard(message: Message<Value>): Promise<void> {
    if (!isObject(message)) return
    if (message.type === 'record') return this.#takeIn(message.kept)
    if (message.type === 'bye') {
      if (this.#state === 'elsewhere' && (await this.#hold({ ifAvailable: true }))) this.#become('here')
      return
    }
    this.#hasOthers = true
    if (this.#state !== 'here') return
    if (message.type === 'hello') return this.#share()
    await this.#giveWay()
  }

  /** Another tab takes over: it is given everything first, and this tab’s draft is kept. */
  async #giveWay(): Promise<void> {
    const { store, beforeYield } = this.#options
    store.flush()
    this.#share()
    this.#become('elsewhere')
    await Promise.race([
      beforeYield().catch(() => {}),
      new Promise<void>((resolve) => this.#options.timers.set(resolve, this.#options.patience / 2)),
    ])
    if (store.flush() !== this.#shared) this.#share()
    this.#release?.()
    this.#release = undefined
  }

  /** What another tab has. What only this one has, where it lost the record unasked, is brought together with it. */
  #takeIn(kept: Kept<Value>) {
    const { store } = this.#options
    const mine = store.flush()
    if (mine === this.#shared) {
      store.restore(kept, { origin: 'tab' })
      this.#shared = store.getValue()
      return
    }
    const { value, conflicts } = kept
    store.receive({ value, ...writerOf(kept) }, { origin: 'tab', from: this.#shared, conflicts })
    store.saved(kept.base)
    this.#shared = value
  }

  #post(message: Message<Value>) {
    this.#channel?.post(message)
  }

  #become(state: TabState): TabState {
    if (state === this.#state) return state
    this.#state = state
    for (const listener of [...this.#listeners]) listener()
    return state
  }
}

function writerOf({ changes }: Kept<unknown>) {
  const last = [...changes].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? '')).at(-1)
  return { ...(last?.by && { by: last.by }), ...(last?.at !== undefined && { at: last.at }) }
}
