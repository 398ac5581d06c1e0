import type { TabPorts } from '../src/conflicts/tab-ports.ts'

interface Request {
  readonly options: LockOptions
  readonly grant: (lock: { readonly name: string } | null) => unknown
  readonly settle: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** A browser with tabs: locks and channels as the standards have them, each message copied and each answer later. */
export function aBrowser() {
  const channels = new Map<string, Set<(message: unknown) => void>>()
  const held = new Map<string, { readonly steal: () => void }>()
  const queues = new Map<string, Request[]>()

  const give = (name: string, { grant, settle, reject }: Request) => {
    let isStolen = false
    const steal = () => {
      isStolen = true
      reject(new DOMException('stolen', 'AbortError'))
    }
    const mine = { steal }
    held.set(name, mine)
    Promise.resolve(grant({ name })).then((value) => {
      if (isStolen) return
      held.delete(name)
      settle(value)
      const next = queues.get(name)?.shift()
      if (next) give(name, next)
    })
  }

  const request = (name: string, options: LockOptions, grant: Request['grant']) =>
    new Promise((settle, reject) => {
      const asked = { options, grant, settle, reject }
      queueMicrotask(() => {
        const holder = held.get(name)
        if (holder === undefined) return give(name, asked)
        if (options.steal) {
          holder.steal()
          return give(name, asked)
        }
        if (options.ifAvailable) return settle(grant(null))
        queues.set(name, [...(queues.get(name) ?? []), asked])
        options.signal?.addEventListener('abort', () => {
          const queue = queues.get(name) ?? []
          if (!queue.includes(asked)) return
          queues.set(
            name,
            queue.filter((each) => each !== asked),
          )
          reject(new DOMException('too late', 'AbortError'))
        })
      })
    })

  const ports: TabPorts = {
    locks: { request: request as LockManager['request'] },
    channel: (name) => {
      const listeners = channels.get(name) ?? new Set()
      channels.set(name, listeners)
      let own: ((message: unknown) => void) | undefined
      return {
        post: (message) => {
          const copy = structuredClone(message)
          for (const listener of listeners) if (listener !== own) setTimeout(() => listener(copy), 0)
        },
        listen: (listener) => {
          own = listener
          listeners.add(listener)
        },
        close: () => {
          if (own) listeners.delete(own)
        },
      }
    },
  }
  return { ports }
}
