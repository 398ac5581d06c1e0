import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { RecordStore } from '../record/record-store.ts'
import type { Check } from './check.ts'
import { type CheckResult, createCheckRunner } from './check-runner.ts'

const unchecked: CheckResult = { report: undefined, isStale: false }

/** The last report on a record, checked anew when it has changed and the page is idle. Without a check there is none. */
export function useFindings<Value extends object>(
  store: RecordStore<Value>,
  check: Check<Value> | undefined,
  profile?: unknown,
): CheckResult {
  const runner = useMemo(
    () => (check === undefined ? undefined : createCheckRunner(store, check, { profile })),
    [store, check, profile],
  )
  useEffect(() => {
    runner?.start()
    return () => runner?.stop()
  }, [runner])
  return useSyncExternalStore(
    runner?.subscribe ?? (() => () => undefined),
    runner?.getSnapshot ?? (() => unchecked),
    () => unchecked,
  )
}
