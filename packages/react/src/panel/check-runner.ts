import { whenIdle as idle, type WhenIdle } from '../later/when-idle.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { Check, CheckReport } from './check.ts'

/** The last report on a record, and whether the record has changed since. */
export interface CheckResult {
  readonly report: CheckReport | undefined
  readonly isStale: boolean
  /** What the check threw, if it did. The last report stays. */
  readonly error?: unknown
}

export interface CheckRunner {
  readonly getSnapshot: () => CheckResult
  readonly subscribe: (listener: () => void) => () => void
  readonly start: () => void
  readonly stop: () => void
}

/**
 * Checks a record whenever it has changed and the page is idle, so that no key waits for it. Of checks that overlap the last
 * one counts.
 */
export function createCheckRunner<Value extends object>(
  record: RecordStore<Value>,
  check: Check<Value>,
  { profile, whenIdle = idle }: { readonly profile?: unknown; readonly whenIdle?: WhenIdle } = {},
): CheckRunner {
  const listeners = new Set<() => void>()
  let result: CheckResult = { report: undefined, isStale: true }
  let cancel: (() => void) | undefined
  let running: AbortController | undefined
  let end: (() => void) | undefined

  const become = (next: CheckResult) => {
    result = next
    for (const listener of [...listeners]) listener()
  }

  async function run(): Promise<void> {
    cancel = undefined
    running?.abort()
    const controller = new AbortController()
    running = controller
    const value = record.getValue()
    try {
      const report = await check(value, { profile, signal: controller.signal })
      if (controller.signal.aborted) return
      become({ report: report ?? result.report, isStale: record.getValue() !== value })
    } catch (error) {
      if (!controller.signal.aborted) become({ ...result, isStale: true, error })
    }
  }

  const due = () => {
    if (!result.isStale && result.report !== undefined) become({ ...result, isStale: true })
    cancel?.()
    cancel = whenIdle(() => void run())
  }

  return {
    getSnapshot: () => result,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      if (end !== undefined) return
      let before = record.getValue()
      end = record.subscribe(() => {
        // Where only the server’s revision changed, or a conflict came, the answers are what was checked.
        if (record.getValue() === before) return
        before = record.getValue()
        due()
      })
      due()
    },
    stop: () => {
      end?.()
      end = undefined
      cancel?.()
      running?.abort()
    },
  }
}
