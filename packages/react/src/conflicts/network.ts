/** Whether there is a network. `isOnline` may be wrong; only an answer of the server is sure. */
export interface Network {
  readonly isOnline: () => boolean
  /** Tells when the network is back. Gives back what ends it. */
  readonly onOnline: (listener: () => void) => () => void
}

/** The network of a browser. Elsewhere there always is one. */
export function browserNetwork(): Network {
  return {
    isOnline: () => typeof navigator === 'undefined' || navigator.onLine !== false,
    onOnline: (listener) => {
      if (typeof window === 'undefined') return () => {}
      window.addEventListener('online', listener)
      return () => window.removeEventListener('online', listener)
    },
  }
}
