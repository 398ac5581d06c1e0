import { useEffect, useState } from 'react'
import type { LoadResult, RecordAdapter } from '../conflicts/record-adapter.ts'
import { useLatest } from './use-stable.ts'

export type LoadedRecord<Value> =
  | { readonly state: 'loading' }
  /** `value` is undefined where nothing had to be loaded. */
  | { readonly state: 'ready'; readonly value?: Value; readonly revision?: string }
  | { readonly state: 'failed'; readonly message: string; readonly again: () => void }

/** The record of an id, as the server has it. Loaded once; nothing is, where the host has given the record already. */
export function useLoadedRecord<Value extends object>(
  adapter: RecordAdapter<Value> | undefined,
  id: string | undefined,
  onFailure: (message: string) => void,
): LoadedRecord<Value> {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly result: LoadResult<Value> }>()
  const [attempt, setAttempt] = useState(0)
  const load = useLatest(adapter?.load)
  const fail = useLatest(onFailure)
  const isAsked = load !== undefined && id !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (load === undefined || id === undefined) return undefined
    let isWanted = true
    load(id)
      .catch((error: unknown): LoadResult<Value> => ({ state: 'unavailable', message: String(error) }))
      .then((result) => {
        if (!isWanted) return
        setLoaded({ id, result })
        if (result.state !== 'loaded') fail?.(result.message)
      })
    return () => {
      isWanted = false
    }
  }, [load, id, attempt, fail])
  if (!isAsked) return { state: 'ready' }
  if (loaded?.id !== id) return { state: 'loading' }
  if (loaded.result.state === 'loaded') return { ...loaded.result, state: 'ready' }
  const again = () => {
    setLoaded(undefined)
    setAttempt((count) => count + 1)
  }
  return { state: 'failed', message: loaded.result.message, again }
}
