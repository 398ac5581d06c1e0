/** How it stands with a part of the forms that is fetched when it is needed. */
export type LaterState<Part> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly part: Part }
  /** It did not come. It is tried again as long as somebody wants it. */
  | { readonly state: 'failed'; readonly error: unknown }

/** A part of the forms that is in a file of its own. Fetched once; a page that has it draws it at once. */
export interface Later<Part> {
  /** For `useSyncExternalStore`: the same object until something changes. */
  readonly get: () => LaterState<Part>
  readonly subscribe: (listener: () => void) => () => void
  /** Fetches it, if it is not there or on its way: it is waited for again. Rejects where it does not come. */
  readonly load: () => Promise<Part>
  /** Fetches it, and tries again until it is there. Gives back what ends that. */
  readonly want: () => () => void
}

const waiting = { state: 'waiting' } as const

/** How long after a failure it is tried again, in milliseconds. */
const AGAIN = 5000

/** Makes a part that is fetched later, out of its `import()`. */
export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  const listeners = new Set<() => void>()
  let state: LaterState<Part> = waiting
  let loading: Promise<Part> | undefined

  const become = (next: LaterState<Part>) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const attempt = () => {
    loading ??= fetch().then(
      (part) => {
        become({ state: 'ready', part })
        return part
      },
      (error: unknown) => {
        loading = undefined
        become({ state: 'failed', error })
        throw error
      },
    )
    return loading
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load: () => {
      if (state.state === 'failed') become(waiting)
      return attempt()
    },
    want: () => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let isWanted = true
      // What was said of a failure stands until it is there: nobody asked for it to be said again.
      const tryOn = () => {
        attempt().catch(() => {
          if (isWanted) timer = setTimeout(tryOn, AGAIN)
        })
      }
      tryOn()
      return () => {
        isWanted = false
        clearTimeout(timer)
      }
    },
  }
}

/** On a server, and where what a server drew is taken over, nothing has come yet. */
export const notYet = (): LaterState<never> => waiting
