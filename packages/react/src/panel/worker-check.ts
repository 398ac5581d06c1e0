import type { Check, CheckReport } from './check.ts'

/** What a page asks of its worker, and what comes back. An error is told as text. */
export interface CheckQuestion {
  readonly id: number
  readonly record: object
  readonly setting: unknown
}
type CheckAnswer =
  | { readonly id: number; readonly report: CheckReport | undefined }
  | { readonly id: number; readonly error: string }

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  readonly postMessage: (question: CheckQuestion) => void
  readonly addEventListener: (
    kind: 'message' | 'error',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ) => void
}

export interface WorkerCheckOptions {
  /** Sent with each record: the day, and what else the worker’s check needs. */
  readonly setting?: unknown
}

/**
 * A check that runs in a worker of the host’s, which is made when the first record is checked. The worker answers each
 * question `{ id, record, setting }` with `{ id, report }`, or with `{ id, error }`.
 *
 * Make it once, outside of the component.
 */
export function workerCheck(make: () => WorkerLike, { setting }: WorkerCheckOptions = {}): Check {
  const waiting = new Map<number, (answer: CheckAnswer) => void>()
  let worker: WorkerLike | undefined
  let last = 0

  const answer = (given: CheckAnswer) => {
    waiting.get(given.id)?.(given)
    waiting.delete(given.id)
  }
  function start(): WorkerLike {
    const made = make()
    made.addEventListener('message', ({ data }) => answer(data as CheckAnswer))
    // A worker that breaks answers nothing any more. The next check has a new one.
    made.addEventListener('error', ({ message = 'The worker does not run' }) => {
      if (worker === made) worker = undefined
      for (const id of [...waiting.keys()]) answer({ id, error: message })
    })
    return made
  }

  return (record, { signal }) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, (given) => ('error' in given ? reject(new Error(given.error)) : resolve(given.report)))
      signal.addEventListener('abort', () => waiting.delete(id))
      worker ??= start()
      worker.postMessage({ id, record, setting })
    })
}
