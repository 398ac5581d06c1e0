import type { Head } from './answers.ts'

type Listener = (head: Head) => void

const listeners = new Set<Listener>()
const backListeners = new Set<() => void>()
let source: EventSource | undefined

/** Tells when anybody saved a record that the reader may open. Gives back what ends it. */
export function onSaved(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells when the server answers again after it could not be reached. Gives back what ends it. */
export function onServerBack(listener: () => void): () => void {
  backListeners.add(listener)
  return () => backListeners.delete(listener)
}

/** Listens to the server as long as somebody is signed in. The browser opens the stream again where it broke. */
export function listenToServer(): () => void {
  source?.close()
  const own = new EventSource('/api/events')
  source = own
  own.addEventListener('saved', ({ data }: MessageEvent<string>) => {
    const head = JSON.parse(data) as Head
    for (const listener of [...listeners]) listener(head)
  })
  let wasAway = false
  const back = () => {
    if (wasAway) for (const listener of [...backListeners]) listener()
    wasAway = false
  }
  own.addEventListener('open', back)
  own.addEventListener('error', () => {
    // A stream that ends for good was refused: whoever is signed in no longer is, for one. The server is there.
    if (own.readyState === EventSource.CLOSED) back()
    else wasAway = true
  })
  return () => own.close()
}
