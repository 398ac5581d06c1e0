/** What the tabs of a browser say to each other. */
export interface TabChannel {
  readonly post: (message: unknown) => void
  readonly listen: (listener: (message: unknown) => void) => void
  readonly close: () => void
}

/** What lets only one tab have something: `navigator.locks`, or the part of it that is used. */
export type TabLocks = Pick<LockManager, 'request'>

/** How tabs reach each other. A host may give its own. */
export interface TabPorts {
  /** Undefined where there is no such thing: nothing is then said to other tabs. */
  readonly locks: TabLocks | undefined
  readonly channel: (name: string) => TabChannel
}

/** The ports of a browser. Locks are there on secure pages only. */
export function browserTabs(): TabPorts {
  return {
    locks: typeof navigator === 'undefined' ? undefined : navigator.locks,
    channel: (name) => {
      const channel = new BroadcastChannel(name)
      return {
        post: (message) => channel.postMessage(message),
        listen: (listener) => {
          channel.onmessage = ({ data }) => listener(data)
        },
        close: () => channel.close(),
      }
    },
  }
}
