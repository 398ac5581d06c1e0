const CHANNEL = 'council-app-session'

/** Tells the other tabs of this browser that somebody signed in or out here. They ask the server who it is. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Listens for somebody who signs in or out in another tab. Gives back what ends it. */
export function listenToOtherTabs(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
