import { useCallback, useEffect, useState } from 'react'
import { ApiProblem, getJson, isAway } from './api.ts'
import { onSaved, onServerBack } from './events.ts'

/** What the server answered, or why it did not. */
export type Asked<Answer> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly problem: ApiProblem; readonly again: () => void }

/**
 * Asks the server, and asks again when a record was saved that the page is about; what it had stays meanwhile.
 *
 * @param path Of the API. Undefined asks nothing.
 * @param about Ids of records, or `every`.
 */
export function useAnswer<Answer>(
  path: string | undefined,
  about?: readonly string[] | 'every',
): Asked<Answer> {
  const [asked, setAsked] = useState<{ readonly path: string | undefined; readonly got: Asked<Answer> }>()
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks once more
  useEffect(() => {
    if (path === undefined) return
    const controller = new AbortController()
    getJson<Answer>(path, controller.signal).then(
      (answer) => setAsked({ path, got: { state: 'ready', answer } }),
      (error: unknown) => {
        if (controller.signal.aborted) return
        const problem =
          error instanceof ApiProblem ? error : new ApiProblem(undefined, { message: String(error) })
        setAsked({ path, got: { state: 'failed', problem, again } })
      },
    )
    return () => controller.abort()
  }, [path, turn, again])
  const isWaiting = asked?.got.state === 'failed' && isAway(asked.got.problem)
  useEffect(() => (isWaiting ? onServerBack(again) : undefined), [isWaiting, again])
  const ids = typeof about === 'object' ? about.join('\n') : about
  useEffect(() => {
    if (ids === undefined) return
    return onSaved(({ id }) => (ids === 'every' || ids.split('\n').includes(id)) && again())
  }, [ids, again])
  return asked?.path === path && asked !== undefined ? asked.got : { state: 'loading' }
}
